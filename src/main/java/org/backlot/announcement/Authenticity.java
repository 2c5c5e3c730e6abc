package org.backlot.announcement;

import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Standing;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Whether the document behind an announcement is vouched for. */
@Description("Whether the document behind an announcement is vouched for. That says nothing about the truth of what it"
        + " states.")
public record Authenticity(
        @Description("Whether anybody vouches for it.") AuthenticityState state,

        @Description("How many vouch for it that do not rest on one another.")
        int independentAttestations,

        @Description("Who vouches for it, each with its citations.")
        List<@NonNull AttestationAt> attestations) {

    public Authenticity {
        attestations = List.copyOf(attestations);
    }

    static Authenticity of(AnnouncementAt announcement) {
        List<AttestationAt> attestations =
                Evidence.held(announcement, ClaimKind.ATTESTATION, Side.SUBJECT, AttestationAt.class);
        int independent = 0;
        boolean disputed = false;
        for (AttestationAt attestation : attestations) {
            Standing standing = Standing.of(attestation.it(), attestation.moment());
            independent += standing.independentOrigins();
            disputed |= standing.value() == org.backlot.evidence.StandingValue.DISPUTED;
        }
        AuthenticityState state = disputed
                ? AuthenticityState.DISPUTED
                : independent == 0 ? AuthenticityState.NOT_ATTESTED : AuthenticityState.CORROBORATED;
        return new Authenticity(state, independent, attestations);
    }
}
