package org.backlot.endpoint;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.backlot.traffic.Run;

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

    /** @param begun is given the request once it is under way, to stop it */
    Future<Outcome> answer(GraphqlRequest request, Context context, Consumer<Run<Outcome>> begun) {
        return gate.reached(request.atLeast()).compose(reached -> {
            Run<Outcome> run = workers.begin(() -> engine.prepare(request, Transport.SOCKET));
            begun.accept(run);
            return Workers.told(context, run);
        });
    }

    Vertx vertx() {
        return vertx;
    }

    EndpointSettings.Sockets settings() {
        return settings;
    }
}
