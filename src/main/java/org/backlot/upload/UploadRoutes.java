package org.backlot.upload;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.backlot.refusal.Refusal;

/** The address of uploads. */
@Singleton
final class UploadRoutes {
    private static final String PATH = "/imports";

    /** Before the reader of bodies that all routes share: it would keep what is read here as it comes. */
    private static final int BEFORE_BODIES_ARE_READ = Integer.MIN_VALUE;

    /** Before the routes of extensions, after their filters. */
    private static final int FIRST = -1;

    private final Uploads uploads;

    UploadRoutes(Uploads uploads) {
        this.uploads = uploads;
    }

    void install(@Observes Router router) {
        router.post(PATH).order(BEFORE_BODIES_ARE_READ).handler(call -> {
            call.request().pause();
            ((RoutingContextInternal) call).visitHandler(RoutingContextInternal.BODY_HANDLER);
            call.next();
        });
        router.post(PATH).order(FIRST).handler(uploads::handle);
        router.route(PATH).order(FIRST).handler(call -> {
            call.response().putHeader(HttpHeaders.ALLOW, "POST");
            Replies.refuse(call, Refusal.method("Send a file by POST."));
        });
    }
}
