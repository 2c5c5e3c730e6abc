package org.backlot.timeline;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of events of a timeline, with its cursor. */
@Description("An entry of a list of events of a timeline, with its cursor.")
public record TimelineEventEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") TimelineEvent node) {}
