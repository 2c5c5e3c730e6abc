package org.backlot.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.relay.NodeSource;
import org.backlot.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** Finds occurrences by their ids. */
@ApplicationScoped
class OccurrenceNodes implements NodeSource {
    private final Snapshots snapshots;

    OccurrenceNodes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public NodeId.Family family() {
        return NodeId.Family.EVENT;
    }

    @Override
    public @Nullable Node find(NodeId id) {
        return Occurrence.find(id, snapshots.graph());
    }
}
