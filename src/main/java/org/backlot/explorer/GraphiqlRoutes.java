package org.backlot.explorer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The routes in front of GraphiQL's files: what leads to its page, and what the page may do. With
 * {@code backlot.graphiql=false} none of it is there.
 *
 * <p>The files themselves are static resources. Addresses are relative, so that a path which a proxy puts in front of
 * them does no harm.
 */
@Singleton
final class GraphiqlRoutes {
    private static final String PAGE = "/graphiql";

    /** Where Quarkus applications keep GraphiQL; the page of the extension gives way to ours. */
    private static final String CUSTOMARY = "/q/graphql-ui";

    /**
     * Nothing from or to another host. GraphiQL puts style elements into its page and has its fonts in its style sheet.
     * Tools of the same host may frame the page, as the console of the development mode does.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; worker-src 'self';"
            + " style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** Before the routes of extensions, after their filters. */
    private static final int FIRST = -1;

    private final boolean served;

    GraphiqlRoutes(@ConfigProperty(name = "backlot.graphiql") boolean served) {
        this.served = served;
    }

    void install(@Observes Router router) {
        if (served) {
            lead(router, "/", "graphiql/");
            lead(router, PAGE, "graphiql/");
            lead(router, CUSTOMARY, "../graphiql/");
            lead(router, CUSTOMARY + "/", "../../graphiql/");
            reading(router, PAGE + "/*").handler(GraphiqlRoutes::restrict);
        } else {
            hide(router, PAGE);
            hide(router, CUSTOMARY);
        }
    }

    private static Route reading(Router router, String path) {
        return router.route(path).order(FIRST).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    /** Leads from exactly this path to another. */
    private static void lead(Router router, String from, String to) {
        reading(router, from).handler(request -> {
            if (request.normalizedPath().equals(from)) {
                request.redirect(to);
            } else {
                request.next();
            }
        });
    }

    /** What a browser keeps it must ask for again, so that an update of the application is an update of the page. */
    private static void restrict(RoutingContext request) {
        request.response()
                .putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        request.next();
    }

    private static void hide(Router router, String path) {
        router.route(path + "/*").order(FIRST).handler(request -> request.fail(404));
    }
}
