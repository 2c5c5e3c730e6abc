package org.backlot.alert;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.backlot.graph.Graph;
import org.backlot.snapshot.LatestGraph;

/** Sets up a watch for each reader, from the graph on that was the latest when the reader came. */
@ApplicationScoped
class Alerts {
    private final LatestGraph latest;
    private final Tellers tellers;

    Alerts(LatestGraph latest, Tellers tellers) {
        this.latest = latest;
        this.tellers = tellers;
    }

    /** @param last with how many to begin of those recorded before */
    <T> Multi<T> of(Function<Graph, News<T>> news, int last) {
        Graph graph = latest.get();
        News<T> from = news.apply(graph).goBack(graph, last);
        return Multi.createFrom().publisher(reader -> Watch.begin(latest, tellers, from, reader));
    }
}
