package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of phases of an effect at a moment, with its cursor. */
@Description("An entry of a list of phases of an effect at a moment, with its cursor.")
public record PhaseEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") PhaseAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Phase getNode() {
        return at.it();
    }
}
