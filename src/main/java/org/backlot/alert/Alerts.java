package org.backlot.alert;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.backlot.graph.Graph;
import org.backlot.refusal.Refusal;
import org.backlot.snapshot.LatestGraph;

/** Sets up a watch for each reader, from the graph on that was the latest when the reader came. */
@ApplicationScoped
class Alerts {
    private static final int MOST_AGAIN = 20;

    private final LatestGraph latest;
    private final Tellers tellers;

    Alerts(LatestGraph latest, Tellers tellers) {
        this.latest = latest;
        this.tellers = tellers;
    }

    /** @throws Refusal when more than {@value #MOST_AGAIN} of what was recorded before, or fewer than none, are asked for */
    <T> Multi<T> of(Function<Graph, News<T>> news, int last) {
        if (last < 0 || last > MOST_AGAIN) {
            throw Refusal.outOfRange("last", last, 0, MOST_AGAIN);
        }
        Graph graph = latest.get();
        News<T> from = news.apply(graph).goBack(graph, last);
        return Multi.createFrom().publisher(reader -> Watch.begin(latest, tellers, from, reader));
    }
}
