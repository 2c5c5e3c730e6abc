package org.backlot.difference;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.relay.NodeSource;
import org.backlot.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** Finds relations by their ids. */
@ApplicationScoped
class RelationshipNodes implements NodeSource {
    private final Snapshots snapshots;

    RelationshipNodes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public NodeId.Family family() {
        return NodeId.Family.RELATION;
    }

    @Override
    public @Nullable Node find(NodeId id) {
        return Relationship.find(id, snapshots.graph());
    }
}
