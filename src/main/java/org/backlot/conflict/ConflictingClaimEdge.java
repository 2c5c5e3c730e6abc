package org.backlot.conflict;

import org.backlot.graph.ClaimAt;
import org.eclipse.microprofile.graphql.Description;

/** A claim of a conflict, with its cursor. */
@Description("A claim of a conflict, with its cursor.")
public record ConflictingClaimEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") ClaimAt node) {}
