package org.backlot.endpoint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Method;
import org.jboss.logging.Logger;

/**
 * Requests that stay open for as long as the caller likes: sockets and streams of events. Quarkus waits at the end of
 * the application until every request is answered, and holds those for requests that never are, a socket even after it
 * was closed. It has no public way to be told otherwise.
 */
@RegisterForReflection(targets = QuarkusRequestWrapper.class, fields = false)
final class LongLived {
    private static final Logger LOG = Logger.getLogger(LongLived.class);

    private LongLived() {}

    /** The end of the application need not wait for this request. */
    static void begin(HttpServerRequest request) {
        try {
            Method done = QuarkusRequestWrapper.class.getDeclaredMethod("done");
            done.setAccessible(true);
            done.invoke(QuarkusRequestWrapper.get(request));
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            LOG.debug("the end of the application will wait for this request", otherwise);
        }
    }
}
