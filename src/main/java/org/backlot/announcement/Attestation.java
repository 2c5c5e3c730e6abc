package org.backlot.announcement;

import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * Somebody vouches that the document behind an announcement is genuine. That does not vouch for the truth of what it says.
 *
 * @param document number of the document that is vouched for
 */
@Description("Somebody vouches that the document behind an announcement is genuine. That"
        + " does not vouch for the truth of what it says.")
public record Attestation(@Ignore ClaimEntry entry, @Ignore long document) implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.ATTESTATION;
    }

    @Override
    public long[] objects() {
        return NOBODY;
    }

    @Override
    public AttestationAt at(Moment moment) {
        return new AttestationAt(moment, this, Evidence.presence(this, moment));
    }
}
