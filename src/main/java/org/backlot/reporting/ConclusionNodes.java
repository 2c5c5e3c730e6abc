package org.backlot.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.relay.NodeSource;
import org.backlot.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** Finds conclusions by their ids. */
@ApplicationScoped
class ConclusionNodes implements NodeSource {
    private final Snapshots snapshots;

    ConclusionNodes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public NodeId.Family family() {
        return NodeId.Family.INFERENCE;
    }

    @Override
    public @Nullable Node find(NodeId id) {
        return Conclusion.find(id, snapshots.graph());
    }
}
