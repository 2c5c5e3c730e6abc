package org.backlot.difference;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;
import org.backlot.graph.NodeSource;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds relations by their ids. */
@ApplicationScoped
class RelationshipNodes implements NodeSource {
    @Override
    public NodeId.Family family() {
        return NodeId.Family.RELATION;
    }

    @Override
    public @Nullable Node find(NodeId id, Graph graph) {
        return Relationship.find(id, graph);
    }
}
