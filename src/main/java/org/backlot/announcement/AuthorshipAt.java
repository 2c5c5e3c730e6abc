package org.backlot.announcement;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An authorship at a moment. */
@Description("An authorship at a moment.")
public record AuthorshipAt(
        @Ignore Moment moment,
        @Ignore Authorship it,
        @Ignore Presence presence) implements ClaimAt {}
