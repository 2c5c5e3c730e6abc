package org.backlot.endpoint;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;

/** What every socket works with. */
@Singleton
class SocketServices {
    private final Engine engine;
    private final Workers workers;
    private final SequenceGate gate;
    private final Vertx vertx;
    private final EndpointSettings.Sockets settings;

    SocketServices(Engine engine, Workers workers, SequenceGate gate, Vertx vertx, EndpointSettings settings) {
        this.engine = engine;
        this.workers = workers;
        this.gate = gate;
        this.vertx = vertx;
        this.settings = settings.sockets();
    }

    Future<Outcome> answer(GraphqlRequest request, Context context) {
        return gate.reached(request.atLeast())
                .compose(reached -> workers.run(context, () -> engine.answer(request, Transport.SOCKET)));
    }

    Workers workers() {
        return workers;
    }

    Vertx vertx() {
        return vertx;
    }

    EndpointSettings.Sockets settings() {
        return settings;
    }
}
