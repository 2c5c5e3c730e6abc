package org.backlot.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;

/** Keeps the candidates of the last graph that was asked about, and brings them up to date with the next. */
@ApplicationScoped
public class LatestCandidates {
    private volatile Candidates latest = Candidates.of(Graph.empty());

    /** The candidates of a graph. */
    Candidates of(Graph graph) {
        Candidates known = latest;
        return known.graph() == graph ? known : advance(graph);
    }

    /** A request that still answers from an earlier graph than another does not set the index back. */
    private synchronized Candidates advance(Graph graph) {
        Candidates next = latest.advance(graph);
        if (graph.sequence() >= latest.graph().sequence()) {
            latest = next;
        }
        return next;
    }
}
