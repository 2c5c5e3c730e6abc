package org.backlot.post;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of posts, with its cursor. */
@Description("An entry of a list of posts, with its cursor.")
public record PostEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Post node) {}
