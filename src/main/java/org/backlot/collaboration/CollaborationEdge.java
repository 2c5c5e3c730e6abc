package org.backlot.collaboration;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of collaborations at a moment, with its cursor. */
@Description("An entry of a list of collaborations at a moment, with its cursor.")
public record CollaborationEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") CollaborationAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Collaboration getNode() {
        return at.it();
    }
}
