package org.backlot.endpoint;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.backlot.refusal.Refusal;

/** Where the endpoint is found: in front of the one that SmallRye GraphQL brings, which is not reached. */
@Singleton
final class EndpointRoutes {
    private static final String PATH = "/graphql";

    /** Before the reader of bodies that all routes share. */
    private static final int BEFORE_BODIES_ARE_READ = Integer.MIN_VALUE;

    /** Before the routes of extensions, after their filters. */
    private static final int FIRST = -1;

    private final GraphqlOverHttp http;
    private final long largest;

    EndpointRoutes(GraphqlOverHttp http, EndpointSettings settings) {
        this.http = http;
        this.largest = settings.largestRequest().asLongValue();
    }

    void install(@Observes Router router) {
        router.route(PATH)
                .order(BEFORE_BODIES_ARE_READ)
                .method(HttpMethod.POST)
                .handler(call ->
                        RequestBody.read(call, largest, refused -> http.refuse(refused, Refusal.tooLarge(largest))));
        router.route(PATH).order(FIRST).handler(http::handle);
    }
}
