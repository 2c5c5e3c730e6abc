package org.backlot.difference;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of changes, with its cursor. */
@Description("An entry of a list of changes, with its cursor.")
public record RelationChangeEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") RelationChange node) {}
