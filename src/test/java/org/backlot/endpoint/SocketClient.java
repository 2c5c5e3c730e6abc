package org.backlot.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The other end of a socket. */
public final class SocketClient implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private @Nullable WebSocket socket;
    private volatile boolean reading = true;

    static SocketClient open(URI endpoint, String protocol, @Nullable String origin) {
        SocketClient client = new SocketClient();
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols(protocol);
        if (origin != null) {
            builder.header("Origin", origin);
        }
        client.socket = builder.buildAsync(URI.create(endpoint.toString().replaceFirst("http", "ws")), client)
                .join();
        return client;
    }

    /** Open, and not let in yet. */
    public static SocketClient unready() {
        return open(SocketTest.endpoint(), "graphql-transport-ws", null);
    }

    /** Open, and let in. */
    public static SocketClient ready(URI endpoint) throws InterruptedException, IOException {
        SocketClient client = open(endpoint, "graphql-transport-ws", null);
        client.send("{\"type\": \"connection_init\"}");
        String answer = client.next().at("/type").asText();
        if (!answer.equals("connection_ack")) {
            throw new IllegalStateException("not let in: " + answer);
        }
        return client;
    }

    public void subscribe(String id, String query) {
        send("{\"id\": \"" + id + "\", \"type\": \"subscribe\", \"payload\": {\"query\": \"" + query + "\"}}");
    }

    public void send(String message) {
        if (socket != null) {
            socket.sendText(message, true).join();
        }
    }

    /** Takes nothing more from the network until {@link #read} is called. */
    public void stopReading() {
        reading = false;
    }

    public void read() {
        reading = true;
        if (socket != null) {
            socket.request(1);
        }
    }

    /** Messages that have come and were not taken yet. */
    public int waiting() {
        return received.size();
    }

    /** The next message, waiting for it. */
    public JsonNode next() throws InterruptedException, IOException {
        return JSON.readTree(received.take());
    }

    /** The code with which the other side closes, waiting for it. */
    public int closed() {
        return closed.orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        parts.append(part);
        if (last) {
            received.add(parts.toString());
            parts.setLength(0);
        }
        if (reading) {
            from.request(1);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
