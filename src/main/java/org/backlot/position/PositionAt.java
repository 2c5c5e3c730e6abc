package org.backlot.position;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Position at a moment. */
@Description("Position at a moment.")
public record PositionAt(
        @Ignore Moment moment, @Ignore Position it, @Ignore Presence presence) implements ClaimAt {}
