package org.backlot.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;
import org.backlot.graph.NodeSource;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds conclusions by their ids. */
@ApplicationScoped
class ConclusionNodes implements NodeSource {
    @Override
    public NodeId.Family family() {
        return NodeId.Family.INFERENCE;
    }

    @Override
    public @Nullable Node find(NodeId id, Graph graph) {
        return Conclusion.find(id, graph);
    }
}
