package org.backlot.explanation;

import org.backlot.graph.ClaimAt;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of claims at a moment, with its cursor. */
@Description("An entry of a list of claims at a moment, with its cursor.")
public record ClaimAtEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") ClaimAt node) {}
