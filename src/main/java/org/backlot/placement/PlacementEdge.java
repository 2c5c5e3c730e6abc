package org.backlot.placement;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of placements at a moment, with its cursor. */
@Description("An entry of a list of placements at a moment, with its cursor.")
public record PlacementEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") PlacementAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Placement getNode() {
        return at.it();
    }
}
