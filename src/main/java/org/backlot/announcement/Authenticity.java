package org.backlot.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backlot.citation.Stance;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.Origin;
import org.backlot.evidence.Origins;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Whether the document behind an announcement is vouched for.
 *
 * @param attestations who vouches for it, in the order of recording
 */
@Description("Whether the document behind an announcement is vouched for. That says nothing about the truth of what it"
        + " states.")
public record Authenticity(
        @Description("Whether anybody vouches for it.") AuthenticityState state,

        @Description("How many vouch for it that do not rest on one another.")
        int independentAttestations,

        @Ignore List<@NonNull AttestationAt> attestations) {

    public Authenticity {
        attestations = List.copyOf(attestations);
    }

    /** By what was known at the moment of the view. */
    public static Authenticity of(AnnouncementAt announcement) {
        List<AttestationAt> attestations =
                Evidence.held(announcement, ClaimKind.ATTESTATION, Side.SUBJECT, AttestationAt.class);
        int independent = Origins.independent(vouching(attestations));
        AuthenticityState state = isDenied(announcement)
                ? AuthenticityState.DISPUTED
                : independent == 0 ? AuthenticityState.NOT_ATTESTED : AuthenticityState.CORROBORATED;
        return new Authenticity(state, independent, attestations);
    }

    /** The origins that vouch, of all attestations together; a document does not vouch for itself. */
    private static List<Set<Origin>> vouching(List<AttestationAt> attestations) {
        List<Set<Origin>> vouching = new ArrayList<>();
        for (AttestationAt attestation : attestations) {
            for (Set<Origin> origins : Origins.ofSupport(attestation.it(), attestation.moment())) {
                origins.removeIf(origin -> origin.document() != null
                        && origin.document().number() == attestation.it().document());
                if (!origins.isEmpty()) {
                    vouching.add(origins);
                }
            }
        }
        return vouching;
    }

    /** Whether somebody denies that it is genuine, be there others who vouch for it or none. */
    private static boolean isDenied(AnnouncementAt announcement) {
        Moment moment = announcement.moment();
        for (Claim claim : moment.graph().claims(announcement.it(), ClaimKind.ATTESTATION, Side.SUBJECT)) {
            if (moment.sees(claim)
                    && Evidence.citations(claim, moment).stream()
                            .anyMatch(citation -> citation.stance() == Stance.DENIES)) {
                return true;
            }
        }
        return false;
    }
}
