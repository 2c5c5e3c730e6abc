package org.backlot.expectation;

import org.backlot.graph.Claim;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of expectations, with its cursor. */
@Description("An entry of a list of expectations, with its cursor.")
public record ExpectationEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The expectation.") Expectation expectation) {

    @Description("The claim that promises or plans it, outside time, which can be asked for again.")
    public Claim getNode() {
        return expectation.promise().it();
    }
}
