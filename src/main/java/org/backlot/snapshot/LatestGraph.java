package org.backlot.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;

/**
 * The latest graph that this node knows. A request takes it once, at its start, and answers wholly from it. Before the
 * first load it is the graph of an empty database.
 */
@ApplicationScoped
public class LatestGraph {
    private volatile Graph latest = Graph.empty();

    public Graph get() {
        return latest;
    }

    /** Makes a graph the latest, unless the one at hand is as recent: the sequence never goes back. */
    public synchronized void advance(Graph next) {
        if (next.sequence() > latest.sequence()) {
            latest = next;
        }
    }
}
