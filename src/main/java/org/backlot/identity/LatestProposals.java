package org.backlot.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.backlot.graph.Graph;

/** Keeps the proposals of the last graph that was asked about. */
@ApplicationScoped
class LatestProposals {
    private volatile Found found = new Found(Graph.empty(), List.of());

    private record Found(Graph graph, List<IdentityProposal> proposals) {}

    List<IdentityProposal> of(Graph graph) {
        Found known = found;
        return known.graph() == graph ? known.proposals() : find(graph);
    }

    private synchronized List<IdentityProposal> find(Graph graph) {
        if (found.graph() != graph) {
            found = new Found(graph, IdentityProposals.of(graph));
        }
        return found.proposals();
    }
}
