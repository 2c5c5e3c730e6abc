package org.backlot.collaboration;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of collaborations at a moment, with its cursor. */
@Description("An entry of a list of collaborations at a moment, with its cursor.")
public record CollaborationEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") CollaborationAt node) {}
