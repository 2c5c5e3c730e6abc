package org.backlot.retraction;

import org.backlot.graph.Claim;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of claims that lose evidence, with its cursor. */
@Description("An entry of a list of claims that lose evidence, with its cursor.")
public record ClaimImpactEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("What becomes of the claim.") ClaimImpact impact) {

    @Description("The claim, outside time, which can be asked for again.")
    public Claim getNode() {
        return impact.it();
    }
}
