package org.backlot.ownership;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of ownerships at a moment, with its cursor. */
@Description("An entry of a list of ownerships at a moment, with its cursor.")
public record OwnershipEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") OwnershipAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Ownership getNode() {
        return at.it();
    }
}
