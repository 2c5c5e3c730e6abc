package org.backlot.endpoint;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.backlot.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens sockets for the protocol graphql-transport-ws, for pages of this host and of the origins that CORS allows. A
 * browser sends its user's credentials along with the request for a socket whatever page asks, and CORS does not stop it.
 */
@Singleton
class GraphqlOverWebSocket {
    private static final String PROTOCOL = "graphql-transport-ws";

    private final SocketServices services;
    private final GraphqlOverHttp http;
    private final List<String> origins;
    private final AtomicInteger open = new AtomicInteger();

    GraphqlOverWebSocket(
            SocketServices services,
            GraphqlOverHttp http,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.services = services;
        this.http = http;
        this.origins = origins.orElse(List.of());
    }

    static boolean isAskedFor(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    void handle(RoutingContext call) {
        HttpServerRequest request = call.request();
        int most = services.settings().most();
        if (!speaksTheProtocol(request)) {
            http.refuse(
                    call, Refusal.malformed("Sockets speak graphql-transport-ws: say so in Sec-WebSocket-Protocol."));
        } else if (!mayOpen(request)) {
            http.refuse(call, Refusal.origin());
        } else if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            http.refuse(call, Refusal.tooManySockets(most));
        } else {
            request.toWebSocket()
                    .onSuccess(socket -> {
                        LongLived.begin(request);
                        List<String> header = request.headers().getAll(HttpHeaders.AUTHORIZATION);
                        new Socket(socket, Vertx.currentContext(), services, header, open::decrementAndGet).begin();
                    })
                    .onFailure(failure -> open.decrementAndGet());
        }
    }

    private static boolean speaksTheProtocol(HttpServerRequest request) {
        return request.headers().getAll("Sec-WebSocket-Protocol").stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .anyMatch(value -> value.strip().equals(PROTOCOL));
    }

    /** A program sends no Origin. */
    private boolean mayOpen(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null
                || origins.contains("*")
                || origins.contains(origin)
                || isOwn(origin, request.authority());
    }

    private static boolean isOwn(String origin, HostAndPort own) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && own != null && authority.equalsIgnoreCase(own.toString());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
