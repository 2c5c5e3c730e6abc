package org.backlot.explanation;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of claims near a question, with its cursor. */
@Description("An entry of a list of claims near a question, with its cursor.")
public record NearbyClaimEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") NearbyClaim node) {}
