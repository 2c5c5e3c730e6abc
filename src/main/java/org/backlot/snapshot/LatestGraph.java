package org.backlot.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.backlot.graph.Graph;

/** The graph of the last committed write that this node knows of. */
@ApplicationScoped
public class LatestGraph {
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private volatile Graph graph = Graph.empty();

    /** The graph as it is now; take it once a request. */
    public Graph get() {
        return graph;
    }

    /** Takes a graph that is later than the one held; an earlier one changes nothing. */
    public void advance(Graph next) {
        if (take(next)) {
            watchers.forEach(Runnable::run);
        }
    }

    private synchronized boolean take(Graph next) {
        boolean later = next.sequence() > graph.sequence();
        if (later) {
            graph = next;
        }
        return later;
    }

    /**
     * Calls a watcher after each advance, on the thread of whoever wrote: it returns at once, does its work on another
     * thread, and takes the graph for itself.
     */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** No longer calls a watcher. */
    public void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }
}
