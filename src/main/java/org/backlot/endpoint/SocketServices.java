package org.backlot.endpoint;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.backlot.access.Caller;
import org.backlot.access.Tokens;
import org.backlot.traffic.Priced;
import org.backlot.traffic.Run;

/** What every socket works with. */
@Singleton
class SocketServices {
    private final Engine engine;
    private final Tokens tokens;
    private final Workers workers;
    private final SequenceGate gate;
    private final Vertx vertx;
    private final EndpointSettings.Sockets settings;
    private final Clock clock;

    SocketServices(
            Engine engine,
            Tokens tokens,
            Workers workers,
            SequenceGate gate,
            Vertx vertx,
            EndpointSettings settings,
            Clock clock) {
        this.clock = clock;
        this.engine = engine;
        this.tokens = tokens;
        this.workers = workers;
        this.gate = gate;
        this.vertx = vertx;
        this.settings = settings.sockets();
    }

    /** Who sends this, told on the context; fails with a {@link org.backlot.refusal.Refusal} if the token does not count. */
    Future<Caller> caller(List<String> authorization, Context context) {
        return authorization.isEmpty()
                ? Future.succeededFuture(Caller.ANYBODY)
                : Workers.told(context, workers.begin(() -> Priced.done(tokens.caller(authorization))));
    }

    /** @param begun is given the request once it is under way, to stop it */
    Future<Outcome> answer(GraphqlRequest request, Caller caller, Context context, Consumer<Run<Outcome>> begun) {
        return gate.reached(request.atLeast()).compose(reached -> {
            Run<Outcome> run = workers.begin(() -> engine.prepare(request, Transport.SOCKET, () -> caller));
            begun.accept(run);
            return Workers.told(context, run);
        });
    }

    Vertx vertx() {
        return vertx;
    }

    Clock clock() {
        return clock;
    }

    EndpointSettings.Sockets settings() {
        return settings;
    }
}
