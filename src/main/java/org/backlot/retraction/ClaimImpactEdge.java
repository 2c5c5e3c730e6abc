package org.backlot.retraction;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of claims that lose evidence, with its cursor. */
@Description("An entry of a list of claims that lose evidence, with its cursor.")
public record ClaimImpactEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") ClaimImpact node) {}
