package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of announcements, with its cursor. */
@Description("An entry of a list of announcements, with its cursor.")
public record AnnouncementEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Announcement node) {}
