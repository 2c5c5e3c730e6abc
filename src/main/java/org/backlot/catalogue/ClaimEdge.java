package org.backlot.catalogue;

import org.backlot.graph.Claim;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of claims, with its cursor. */
@Description("An entry of a list of claims, with its cursor.")
public record ClaimEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Claim node) {}
