package org.backlot.explanation;

import org.backlot.graph.Claim;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of claims near a question, with its cursor. */
@Description("An entry of a list of claims near a question, with its cursor.")
public record NearbyClaimEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment, and how it bears on the question.")
        NearbyClaim entry) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Claim getNode() {
        return entry.claim().it();
    }
}
