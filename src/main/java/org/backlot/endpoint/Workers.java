package org.backlot.endpoint;

import io.vertx.core.Context;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.backlot.alert.Tellers;
import org.backlot.traffic.Priced;
import org.backlot.traffic.Run;
import org.backlot.traffic.Traffic;

/** Has requests answered, never on the threads of the event loops. */
@Singleton
class Workers implements Tellers {
    private final Traffic traffic;

    Workers(Traffic traffic) {
        this.traffic = traffic;
    }

    /** Begins a request. */
    <T> Run<T> begin(Callable<Priced<T>> first) {
        return traffic.run(first);
    }

    @Override
    public void tell(Runnable work, Consumer<Throwable> stopped) {
        traffic.event(work).outcome().whenComplete((done, why) -> {
            if (why != null) {
                stopped.accept(why);
            }
        });
    }

    /** What comes of a request, told on the context. */
    static <T> Future<T> told(Context context, Run<T> run) {
        return Future.fromCompletionStage(run.outcome(), context);
    }
}
