package org.backlot.ownership;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An ownership at a moment. */
@Description("An ownership at a moment.")
public record OwnershipAt(
        @Ignore Moment moment, @Ignore Ownership it, @Ignore Presence presence) implements ClaimAt {}
