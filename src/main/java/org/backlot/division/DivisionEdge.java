package org.backlot.division;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of divisions, with its cursor. */
@Description("An entry of a list of divisions, with its cursor.")
public record DivisionEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Division node) {}
