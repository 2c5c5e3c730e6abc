package org.backlot.graph;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of claims at a moment, with its cursor. */
@Description("An entry of a list of claims at a moment, with its cursor.")
public record ClaimAtEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") ClaimAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Claim getNode() {
        return at.it();
    }
}
