package org.backlot.expectation;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of expectations, with its cursor. */
@Description("An entry of a list of expectations, with its cursor.")
public record ExpectationEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Expectation node) {}
