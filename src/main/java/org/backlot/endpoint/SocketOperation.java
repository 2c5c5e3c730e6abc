package org.backlot.endpoint;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.access.Caller;
import org.backlot.refusal.Refusal;
import org.backlot.traffic.Run;
import org.jspecify.annotations.Nullable;

/** One operation on a socket, from its {@code subscribe} to its {@code complete} or {@code error}. */
final class SocketOperation implements Outlet {
    private final String id;
    private final Socket socket;
    private final Context context;
    private @Nullable Run<Outcome> run;
    private @Nullable Delivery delivery;
    private boolean cancelled;

    SocketOperation(String id, Socket socket) {
        this.id = id;
        this.socket = socket;
        // What belongs to one request is kept in its context: two operations must not share one.
        this.context = VertxContext.createNewDuplicatedContext(socket.context());
    }

    String id() {
        return id;
    }

    void begin(GraphqlRequest request, Caller caller) {
        socket.services()
                .answer(request, caller, context, this::under)
                .onComplete(this::deliver, failure -> deliver(Answer.failed(List.of(Faults.told(failure)))));
    }

    private void under(Run<Outcome> begun) {
        run = begun;
        if (cancelled) {
            begun.stop(Refusal.callerLeft());
        }
    }

    private void deliver(Outcome outcome) {
        if (!cancelled) {
            delivery = Delivery.of(outcome, this);
        } else if (outcome instanceof Outcome.Stream stream) {
            Subscriptions.abandon(stream.answers());
        }
    }

    /** Nothing more is sent for it. */
    void cancel() {
        cancelled = true;
        if (run != null) {
            run.stop(Refusal.callerLeft());
        }
        if (delivery != null) {
            delivery.cancel();
        }
    }

    @Override
    public Context context() {
        return context;
    }

    @Override
    public Buffer encoded(Answer answer) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("type", "next");
        message.put("payload", answer.json());
        return Buffer.buffer(Json.write(message));
    }

    @Override
    public void next(Buffer answer) {
        socket.send(answer.toString());
    }

    @Override
    public void complete() {
        socket.ended(this);
        socket.send("complete", id, null);
    }

    @Override
    public void failed(List<ApiError> errors) {
        socket.ended(this);
        socket.send("error", id, errors.stream().map(ApiError::json).toList());
    }

    @Override
    public void whenReady(Runnable more) {
        socket.whenReady(more);
    }
}
