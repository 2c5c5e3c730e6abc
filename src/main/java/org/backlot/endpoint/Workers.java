package org.backlot.endpoint;

import io.vertx.core.Context;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import org.backlot.traffic.Priced;
import org.backlot.traffic.Run;
import org.backlot.traffic.Traffic;

/** Has requests answered, never on the threads of the event loops. */
@Singleton
class Workers {
    private final Traffic traffic;

    Workers(Traffic traffic) {
        this.traffic = traffic;
    }

    /** Begins a request. */
    <T> Run<T> begin(Callable<Priced<T>> first) {
        return traffic.run(first);
    }

    /** Does a piece of work that costs little; what comes of it is told on the context. */
    <T> Future<T> run(Context context, Callable<T> work) {
        return told(context, begin(() -> Priced.done(work.call())));
    }

    /** What comes of a request, told on the context. */
    static <T> Future<T> told(Context context, Run<T> run) {
        return Future.fromCompletionStage(run.outcome(), context);
    }
}
