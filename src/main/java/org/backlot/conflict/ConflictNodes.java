package org.backlot.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;
import org.backlot.graph.NodeSource;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds conflicts by their ids. */
@ApplicationScoped
class ConflictNodes implements NodeSource {
    @Override
    public NodeId.Family family() {
        return NodeId.Family.CONFLICT;
    }

    @Override
    public @Nullable Node find(NodeId id, Graph graph) {
        return Conflict.find(id, graph);
    }
}
