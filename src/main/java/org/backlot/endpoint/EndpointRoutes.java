package org.backlot.endpoint;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the endpoint is found, and that the one which SmallRye GraphQL brings is not. */
@Singleton
final class EndpointRoutes {
    private static final String PATH = "/graphql";
    private static final String SCHEMA = PATH + "/schema.graphql";

    /** Before the reader of bodies that all routes share. */
    private static final int BEFORE_BODIES_ARE_READ = Integer.MIN_VALUE;

    /** Before the routes of extensions, after their filters. */
    private static final int FIRST = -1;

    private final GraphqlOverHttp http;
    private final GraphqlOverWebSocket sockets;
    private final SchemaFile schema;
    private final String notServed;
    private final long largest;

    EndpointRoutes(
            GraphqlOverHttp http,
            GraphqlOverWebSocket sockets,
            SchemaFile schema,
            EndpointSettings settings,
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path") String notServed) {
        this.http = http;
        this.sockets = sockets;
        this.schema = schema;
        this.notServed = notServed;
        this.largest = settings.largestRequest().asLongValue();
    }

    void install(@Observes Router router) {
        router.route("/" + notServed + "*").order(BEFORE_BODIES_ARE_READ).handler(call -> call.fail(404));
        router.route(SCHEMA)
                .order(FIRST)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(schema::handle);
        router.route(PATH)
                .order(BEFORE_BODIES_ARE_READ)
                .method(HttpMethod.POST)
                .handler(call -> RequestBody.read(call, largest, http::refuse));
        router.route(PATH).order(FIRST).handler(call -> {
            if (GraphqlOverWebSocket.isAskedFor(call.request())) {
                sockets.handle(call);
            } else {
                http.handle(call);
            }
        });
    }
}
