package org.backlot.endpoint;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Writes outcomes as HTTP answers. */
@Singleton
class HttpAnswers {
    /** The header that repeats the sequence number of the graph that was answered from. */
    private static final String SEQUENCE = "Backlot-Sequence";

    private final Caching caching;

    HttpAnswers(EndpointSettings settings) {
        this.caching = new Caching(settings.cacheControl());
    }

    void send(RoutingContext call, AnswerType type, HttpReply reply) {
        Outcome outcome = reply.outcome();
        HttpServerResponse response = call.response();
        if (response.ended() || response.closed()) {
            if (outcome instanceof Outcome.Stream stream) {
                Subscriptions.abandon(stream.answers());
            }
            return;
        }
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (outcome instanceof Outcome.Stream) {
            LongLived.begin(call.request());
        }
        if (type == AnswerType.EVENT_STREAM && mayStream(outcome)) {
            EventStream.send(response, outcome);
        } else if (outcome instanceof Answer answer && reply.body() != null) {
            send(call, type == AnswerType.EVENT_STREAM ? AnswerType.JSON : type, answer, reply.body(), reply.tag());
        }
    }

    /** What was not let in at all has its own status; all else is told as an event. */
    private static boolean mayStream(Outcome outcome) {
        return !(outcome instanceof Answer answer) || answer.status(AnswerType.JSON) == 200;
    }

    private void send(RoutingContext call, AnswerType type, Answer answer, Buffer body, @Nullable String tag) {
        HttpServerResponse response = call.response();
        response.setStatusCode(answer.status(type)).putHeader(HttpHeaders.CONTENT_TYPE, type.contentType());
        if (answer.status(type) == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        if (answer.status(type) == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (answer.sequence() != null) {
            response.putHeader(SEQUENCE, answer.sequence().toString());
        }
        if (caching.isKnown(call.request(), response, tag)) {
            response.setStatusCode(304).end();
            return;
        }
        end(call, body);
    }

    /** Ends the response with this body, or with its length alone if that is what was asked for. */
    static void end(RoutingContext call, Buffer body) {
        if (call.request().method() == HttpMethod.HEAD) {
            call.response()
                    .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            call.response().end(body);
        }
    }
}
