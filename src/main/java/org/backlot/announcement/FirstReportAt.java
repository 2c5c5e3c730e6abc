package org.backlot.announcement;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A first-report credit at a moment. */
@Description("A first-report credit at a moment.")
public record FirstReportAt(
        @Ignore Moment moment,
        @Ignore FirstReport it,
        @Ignore Presence presence) implements ClaimAt {}
