package org.backlot.endpoint;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.backlot.access.Caller;
import org.backlot.refusal.CloseCode;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One socket that speaks graphql-transport-ws. All of it happens on the socket's event loop; operations are answered on
 * workers.
 *
 * <p>What waits to be read by the caller is bounded: a subscription is not asked for its next answer, and no message is
 * read, while the way to the caller is full. A caller who leaves it full is closed.
 */
final class Socket {
    private final ServerWebSocket socket;
    private final Context context;
    private final SocketServices services;
    private final List<String> authorization;
    private final Runnable whenClosed;
    private final Map<String, SocketOperation> operations = new HashMap<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final SocketTimers timers;
    private boolean initialised;
    private @Nullable Caller caller;
    private boolean full;

    /** @param authorization what the header says; a token in connection_init stands in its place */
    Socket(
            ServerWebSocket socket,
            Context context,
            SocketServices services,
            List<String> authorization,
            Runnable whenClosed) {
        this.authorization = List.copyOf(authorization);
        this.socket = socket;
        this.context = context;
        this.services = services;
        this.whenClosed = whenClosed;
        this.timers = new SocketTimers(services.vertx(), services.settings(), services.clock());
    }

    void begin() {
        socket.textMessageHandler(this::read)
                .binaryMessageHandler(bytes -> close(CloseCode.BAD_MESSAGE))
                .pongHandler(pong -> timers.alive())
                .drainHandler(drained -> drained())
                .exceptionHandler(broken -> {})
                .closeHandler(closed -> end());
        timers.awaitInit(() -> close(CloseCode.INIT_TIMEOUT));
        timers.keepAlive(() -> socket.writePing(Buffer.buffer()), () -> {
            if (!full) {
                close(CloseCode.GONE);
            }
        });
    }

    Context context() {
        return context;
    }

    SocketServices services() {
        return services;
    }

    void send(String type, @Nullable String id, @Nullable Object payload) {
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        send(new String(Json.write(message), StandardCharsets.UTF_8));
    }

    void send(String message) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(message);
            if (socket.writeQueueFull() && !full) {
                full = true;
                socket.pause();
                timers.awaitReading(() -> close(CloseCode.UNREAD));
            }
        }
    }

    /** Runs this when there is room on the way to the caller. */
    void whenReady(Runnable more) {
        if (full) {
            waiting.add(more);
        } else {
            more.run();
        }
    }

    /** The id is free again. */
    void ended(SocketOperation operation) {
        operations.remove(operation.id(), operation);
    }

    private void drained() {
        full = false;
        timers.wasRead();
        socket.resume();
        for (int i = waiting.size(); i > 0 && !full; i--) {
            waiting.remove().run();
        }
    }

    private void read(String text) {
        timers.alive();
        try {
            read(SocketMessage.of(text));
        } catch (Refusal noMessage) {
            close(CloseCode.BAD_MESSAGE);
        }
    }

    private void read(SocketMessage message) {
        switch (message.type()) {
            case CONNECTION_INIT -> initialise(message);
            case PING -> send("pong", null, message.payload());
            case PONG -> {}
            case SUBSCRIBE -> subscribe(message);
            case COMPLETE -> {
                SocketOperation operation = operations.remove(message.id());
                if (operation != null) {
                    operation.cancel();
                }
            }
        }
    }

    private void initialise(SocketMessage message) {
        if (initialised) {
            close(CloseCode.INIT_TWICE);
        } else {
            initialised = true;
            timers.initialised();
            String given = message.authorization();
            services.caller(given == null ? authorization : List.of(given), context)
                    .onComplete(this::acknowledge, this::reject);
        }
    }

    /** A socket lasts no longer than its token. */
    private void acknowledge(Caller known) {
        caller = known;
        if (known.until() != null) {
            timers.endAt(known.until(), () -> close(CloseCode.FORBIDDEN));
        }
        send("connection_ack", null, null);
    }

    private void reject(Throwable why) {
        boolean token = Faults.told(why).code() == ErrorCode.UNAUTHENTICATED;
        close(token ? CloseCode.FORBIDDEN : CloseCode.NOT_NOW);
    }

    private void subscribe(SocketMessage message) {
        if (caller == null) {
            close(CloseCode.UNAUTHORIZED);
        } else if (operations.containsKey(message.id())) {
            close(CloseCode.ID_IN_USE);
        } else if (operations.size() >= services.settings().operations()) {
            Refusal refusal =
                    Refusal.tooManyOperationsOnSocket(services.settings().operations());
            send("error", message.id(), List.of(ApiError.of(refusal).json()));
        } else {
            GraphqlRequest request = GraphqlRequest.of(message.payload());
            SocketOperation operation = new SocketOperation(message.id(), this);
            operations.put(message.id(), operation);
            operation.begin(request, caller);
        }
    }

    private void close(CloseCode code) {
        if (!socket.isClosed()) {
            socket.close(code.number(), code.reason());
        }
        end();
    }

    private void end() {
        if (timers.end()) {
            waiting.clear();
            operations.values().forEach(SocketOperation::cancel);
            operations.clear();
            whenClosed.run();
        }
    }
}
