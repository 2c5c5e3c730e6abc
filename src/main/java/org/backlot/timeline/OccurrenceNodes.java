package org.backlot.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import org.backlot.graph.Graph;
import org.backlot.graph.NodeSource;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds occurrences by their ids. */
@ApplicationScoped
class OccurrenceNodes implements NodeSource {
    @Override
    public NodeId.Family family() {
        return NodeId.Family.EVENT;
    }

    @Override
    public @Nullable Node find(NodeId id, Graph graph) {
        return Occurrence.find(id, graph);
    }
}
