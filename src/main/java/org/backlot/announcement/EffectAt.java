package org.backlot.announcement;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An effect at a moment. */
@Description("An effect at a moment.")
public record EffectAt(
        @Ignore Moment moment, @Ignore Effect it, @Ignore Presence presence) implements ClaimAt {}
