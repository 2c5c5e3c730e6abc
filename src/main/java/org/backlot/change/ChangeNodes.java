package org.backlot.change;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;
import org.backlot.graph.NodeSource;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds changes by their ids. */
@ApplicationScoped
class ChangeNodes implements NodeSource {
    private final ChangeLog log;

    ChangeNodes(ChangeLog log) {
        this.log = log;
    }

    @Override
    public NodeId.Family family() {
        return NodeId.Family.CHANGE;
    }

    @Override
    public @Nullable Node find(NodeId id, Graph graph) {
        ChangePosition position = ChangePosition.find(id);
        ChangeEntry entry = position == null || position.recording() > graph.sequence() ? null : log.find(position);
        return entry == null ? null : new Change(graph, entry);
    }
}
