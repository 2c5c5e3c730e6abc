package org.backlot.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jboss.logging.Logger;

/** Writes answers, all of them JSON; what was not let in has errors as the GraphQL API has them. */
final class Replies {
    private static final Logger LOG = Logger.getLogger(Replies.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Replies() {}

    static void send(RoutingContext call, ImportReport report) {
        send(call, report.isRefused() ? 422 : 200, report.json());
    }

    /** What is left of the body is not read: the connection ends with the answer. */
    static void refuse(RoutingContext call, Throwable why) {
        if (call.response().closed()) {
            return;
        }
        Throwable inner = why instanceof CompletionException && why.getCause() != null ? why.getCause() : why;
        if (inner instanceof Refusal refusal) {
            if (refusal.code() == ErrorCode.UNAUTHENTICATED) {
                call.response().putHeader("WWW-Authenticate", "Bearer");
            }
            end(call, refusal.code().status(), refusal.code(), refusal.getMessage(), refusal.details());
        } else {
            String id = UUID.randomUUID().toString();
            LOG.errorf(inner, "Fault %s in an upload", id);
            end(
                    call,
                    500,
                    ErrorCode.INTERNAL,
                    "The server failed; what happened stands in its log as " + id + ".",
                    Map.of("id", id));
        }
    }

    private static void end(
            RoutingContext call, int status, ErrorCode code, String message, Map<String, Object> details) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        call.response().putHeader(HttpHeaders.CONNECTION, "close");
        if (status == 503) {
            call.response().putHeader(HttpHeaders.RETRY_AFTER, "60");
        }
        call.addEndHandler(ended -> call.request().connection().close());
        send(call, status, Map.of("errors", List.of(Map.of("message", message, "extensions", extensions))));
    }

    private static void send(RoutingContext call, int status, Map<String, ?> json) {
        HttpServerResponse response = call.response();
        if (response.ended() || response.closed()) {
            return;
        }
        try {
            response.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(Buffer.buffer(JSON.writeValueAsBytes(json)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("maps, lists and texts are JSON", impossible);
        }
    }
}
