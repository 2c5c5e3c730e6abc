package org.backlot.succession;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of successions at a moment, with its cursor. */
@Description("An entry of a list of successions at a moment, with its cursor.")
public record SuccessionEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") SuccessionAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Succession getNode() {
        return at.it();
    }
}
