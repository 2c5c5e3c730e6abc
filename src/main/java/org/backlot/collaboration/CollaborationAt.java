package org.backlot.collaboration;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A collaboration at a moment. */
@Description("A collaboration at a moment.")
public record CollaborationAt(
        @Ignore Moment moment,
        @Ignore Collaboration it,
        @Ignore Presence presence) implements ClaimAt {}
