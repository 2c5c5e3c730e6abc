package org.backlot.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.relay.NodeSource;
import org.backlot.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** Finds conflicts by their ids. */
@ApplicationScoped
class ConflictNodes implements NodeSource {
    private final Snapshots snapshots;

    ConflictNodes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public NodeId.Family family() {
        return NodeId.Family.CONFLICT;
    }

    @Override
    public @Nullable Node find(NodeId id) {
        return Conflict.find(id, snapshots.graph());
    }
}
