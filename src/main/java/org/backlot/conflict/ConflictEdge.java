package org.backlot.conflict;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of conflicts, with its cursor. */
@Description("An entry of a list of conflicts, with its cursor.")
public record ConflictEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Conflict node) {}
