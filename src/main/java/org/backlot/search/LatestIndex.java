package org.backlot.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backlot.graph.Graph;
import org.backlot.snapshot.LatestGraph;

/** The index of the last graph that anybody searched; it goes on to the next one when that is searched. */
@ApplicationScoped
class LatestIndex {
    private static final int AFTER_LOADING = 2_000;

    private final LatestGraph latest;
    private volatile SearchIndex index = SearchIndex.EMPTY;

    LatestIndex(LatestGraph latest) {
        this.latest = latest;
    }

    /** The first one is made aside, so that neither the start nor the first reader waits for it. */
    void prepare(@Observes @Priority(AFTER_LOADING) StartupEvent event) {
        Thread making = new Thread(() -> of(latest.get()), "backlot-search");
        making.setDaemon(true);
        making.start();
    }

    /** An index that has all of a graph in it, and maybe more. */
    SearchIndex of(Graph graph) {
        SearchIndex known = index;
        return known.sequence() >= graph.sequence() ? known : advance(graph);
    }

    private synchronized SearchIndex advance(Graph graph) {
        if (index.sequence() < graph.sequence()) {
            index = index.of(graph);
        }
        return index;
    }
}
