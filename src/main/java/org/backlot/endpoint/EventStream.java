package org.backlot.endpoint;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;

/**
 * Answers as server-sent events, in the distinct connections mode of GraphQL over SSE: {@code next} for each answer and
 * {@code complete} after the last.
 */
final class EventStream implements Outlet {
    private final Context context;
    private final HttpServerResponse response;

    private EventStream(Context context, HttpServerResponse response) {
        this.context = context;
        this.response = response;
    }

    /** Sends the outcome as it comes, until it ends or the caller leaves. */
    static void send(HttpServerResponse response, Outcome outcome) {
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, AnswerType.EVENT_STREAM.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .write(":\n\n");
        Delivery delivery = Delivery.of(outcome, new EventStream(Vertx.currentContext(), response));
        response.closeHandler(closed -> delivery.cancel());
    }

    @Override
    public Context context() {
        return context;
    }

    @Override
    public Buffer encoded(Answer answer) {
        return Buffer.buffer("event: next\ndata: ")
                .appendBytes(Json.write(answer.json()))
                .appendString("\n\n");
    }

    @Override
    public void next(Buffer answer) {
        response.write(answer);
    }

    @Override
    public void complete() {
        response.end("event: complete\ndata: \n\n");
    }

    @Override
    public void failed(List<ApiError> errors) {
        next(encoded(Answer.failed(errors)));
        complete();
    }

    @Override
    public void whenReady(Runnable more) {
        if (response.writeQueueFull()) {
            response.drainHandler(drained -> more.run());
        } else {
            more.run();
        }
    }
}
