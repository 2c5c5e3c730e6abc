package org.backlot.change;

import org.eclipse.microprofile.graphql.Description;

/** An entry of the feed of changes, with its cursor. */
@Description("An entry of the feed of changes, with its cursor.")
public record ChangeEdge(
        @Description("Where the entry stands in the feed; opaque, and valid for ever.")
        String cursor,

        @Description("What was done, which can be asked for again.")
        Change node) {}
