package org.backlot.endpoint;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.function.BiConsumer;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request up to a bound, in place of the reader that all of the application's routes share: that one
 * takes much more, and keeps the files of forms on disk.
 */
final class RequestBody {
    private final RoutingContext call;
    private final long most;
    private final BiConsumer<RoutingContext, Refusal> refused;
    private @Nullable Buffer body = Buffer.buffer();

    private RequestBody(RoutingContext call, long most, BiConsumer<RoutingContext, Refusal> refused) {
        this.call = call;
        this.most = most;
        this.refused = refused;
    }

    /** Reads the body and passes the call on, or answers it as too large. */
    static void read(RoutingContext call, long most, BiConsumer<RoutingContext, Refusal> refused) {
        new RequestBody(call, most, refused).read();
    }

    private void read() {
        HttpServerRequest request = call.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && number(length) > most) {
            refuse(number(length));
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        request.handler(this::take).endHandler(end -> pass()).exceptionHandler(lost -> body = null);
        request.resume();
    }

    private static long number(String length) {
        return length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length);
    }

    private void take(Buffer part) {
        if (body != null) {
            long length = body.length() + (long) part.length();
            if (length > most) {
                body = null;
                refuse(length);
            } else {
                body.appendBuffer(part);
            }
        }
    }

    private void pass() {
        if (body != null) {
            RoutingContextInternal internal = (RoutingContextInternal) call;
            internal.setBody(body);
            internal.visitHandler(RoutingContextInternal.BODY_HANDLER);
            call.next();
        }
    }

    /** The rest is not read: the connection ends with the answer. */
    private void refuse(long length) {
        call.response().putHeader(HttpHeaders.CONNECTION, "close");
        call.addEndHandler(ended -> call.request().connection().close());
        refused.accept(call, Refusal.tooLarge(most, length));
    }
}
