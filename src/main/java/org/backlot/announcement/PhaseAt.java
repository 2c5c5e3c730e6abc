package org.backlot.announcement;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A phase of an effect at a moment. */
@Description("A phase of an effect at a moment.")
public record PhaseAt(
        @Ignore Moment moment, @Ignore Phase it, @Ignore Presence presence) implements ClaimAt {}
