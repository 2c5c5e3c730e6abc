package org.backlot.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;
import org.backlot.graph.NodeSource;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds proposals by their ids. */
@ApplicationScoped
class IdentityProposalNodes implements NodeSource {
    private final LatestProposals proposals;

    IdentityProposalNodes(LatestProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public NodeId.Family family() {
        return NodeId.Family.PROPOSAL;
    }

    @Override
    public @Nullable Node find(NodeId id, Graph graph) {
        return IdentityProposal.find(id, graph, proposals.of(graph));
    }
}
