package org.backlot.graph;

import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds the nodes of a family that are read off the graph, for whoever looks nodes up. */
public interface NodeSource {
    /** Of which family it knows all nodes. */
    NodeId.Family family();

    /** The node of an id of the family in a graph; {@code null} when there is none. */
    @Nullable
    Node find(NodeId id, Graph graph);
}
