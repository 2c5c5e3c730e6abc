package org.backlot.position;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of positions at a moment, with its cursor. */
@Description("An entry of a list of positions at a moment, with its cursor.")
public record PositionEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") PositionAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Position getNode() {
        return at.it();
    }
}
