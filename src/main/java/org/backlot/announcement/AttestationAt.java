package org.backlot.announcement;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An attestation at a moment. */
@Description("An attestation at a moment.")
public record AttestationAt(
        @Ignore Moment moment,
        @Ignore Attestation it,
        @Ignore Presence presence) implements ClaimAt {}
