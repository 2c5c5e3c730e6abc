package org.backlot.placement;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A placement at a moment. */
@Description("A placement at a moment.")
public record PlacementAt(
        @Ignore Moment moment, @Ignore Placement it, @Ignore Presence presence) implements ClaimAt {}
