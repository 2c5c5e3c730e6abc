package org.backlot.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;

/** The graph of the last committed write that this node knows of. */
@ApplicationScoped
public class LatestGraph {
    private volatile Graph graph = Graph.empty();

    /** The graph as it is now; take it once a request. */
    public Graph get() {
        return graph;
    }

    /** Takes a graph that is later than the one held; an earlier one changes nothing. */
    public synchronized void advance(Graph next) {
        if (next.sequence() > graph.sequence()) {
            graph = next;
        }
    }
}
