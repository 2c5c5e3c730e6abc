package org.backlot.change;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.relay.NodeSource;
import org.backlot.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** Finds changes by their ids. */
@ApplicationScoped
class ChangeNodes implements NodeSource {
    private final Snapshots snapshots;
    private final ChangeLog log;

    ChangeNodes(Snapshots snapshots, ChangeLog log) {
        this.snapshots = snapshots;
        this.log = log;
    }

    @Override
    public NodeId.Family family() {
        return NodeId.Family.CHANGE;
    }

    @Override
    public @Nullable Node find(NodeId id) {
        Graph graph = snapshots.graph();
        ChangePosition position = ChangePosition.find(id);
        ChangeEntry entry = position == null || position.recording() > graph.sequence() ? null : log.find(position);
        return entry == null ? null : new Change(graph, entry);
    }
}
