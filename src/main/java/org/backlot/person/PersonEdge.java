package org.backlot.person;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of people, with its cursor. */
@Description("An entry of a list of people, with its cursor.")
public record PersonEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Person node) {}
