package org.backlot.alert;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.backlot.graph.Graph;
import org.backlot.snapshot.LatestGraph;

/** Sets up a watch for each reader, from the graph on that was the latest when the reader came. */
@ApplicationScoped
class Alerts {
    private final LatestGraph latest;

    Alerts(LatestGraph latest) {
        this.latest = latest;
    }

    <T> Multi<T> of(Function<Graph, News<T>> news) {
        News<T> from = news.apply(latest.get());
        return Multi.createFrom()
                .publisher(reader -> Watch.begin(latest, Infrastructure.getDefaultWorkerPool(), from, reader));
    }
}
