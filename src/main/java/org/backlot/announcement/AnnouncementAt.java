package org.backlot.announcement;

import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An announcement at a moment: what was known then of it and of what it does. */
@Description("An announcement at a moment: what was known then of it and of what it does.")
public record AnnouncementAt(@Ignore Moment moment, @Ignore Announcement it) implements SubjectAt {}
