package org.backlot.relay;

import org.jspecify.annotations.Nullable;

/** Finds the nodes of a family that are not in the graph itself, for whoever looks nodes up. */
public interface NodeSource {
    /** Of which family it knows all nodes. */
    NodeId.Family family();

    /** The node of an id of the family; {@code null} when there is none. */
    @Nullable
    Node find(NodeId id);
}
