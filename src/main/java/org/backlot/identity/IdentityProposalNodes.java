package org.backlot.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.relay.NodeSource;
import org.backlot.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** Finds proposals by their ids. */
@ApplicationScoped
class IdentityProposalNodes implements NodeSource {
    private final Snapshots snapshots;
    private final LatestProposals proposals;

    IdentityProposalNodes(Snapshots snapshots, LatestProposals proposals) {
        this.snapshots = snapshots;
        this.proposals = proposals;
    }

    @Override
    public NodeId.Family family() {
        return NodeId.Family.PROPOSAL;
    }

    @Override
    public @Nullable Node find(NodeId id) {
        Graph graph = snapshots.graph();
        return IdentityProposal.find(id, graph, proposals.of(graph));
    }
}
