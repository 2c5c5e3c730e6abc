package org.backlot.conflict;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.backlot.citation.Stance;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A conflict at a moment: claims that differ where one value only can be true, with a verdict and its reason.
 *
 * @param owner number of the subject to which it belongs: that of the claims, or the post, organization or company that
 *     they are about
 */
@Description(
        "Claims that differ where one value only can be true, by what was known at a moment, with a verdict and its"
                + " reason. Nothing is resolved: all sides are kept.")
public record ConflictAt(
        @Ignore Moment moment, @Ignore long owner, @Ignore Finding finding) {

    @Description("Readable key, unique among the conflicts of a moment: what is said, how it can all be true if it can,"
            + " and the claim that was recorded first. It stays the same while further claims join.")
    public String getKey() {
        return getConflict().getKey();
    }

    @Description("The conflict outside time, which can be asked for again.")
    public Conflict getConflict() {
        return Conflict.of(finding);
    }

    @Description("What the claims differ about.")
    public ConflictType getType() {
        return finding.type();
    }

    @Description("Whether they contradict each other.")
    public ConflictVerdict getVerdict() {
        return verdict();
    }

    @Nullable
    @Description("In which way they can all be true; null when the verdict is OPEN.")
    public Compatibility getCompatibility() {
        return finding.compatibility();
    }

    @Description("Why, in a sentence.")
    public String getReason() {
        return Reasons.of(finding, moment);
    }

    @Nullable
    @Description("Since when a reader could see it: the day on which the last of its claims was first reported; null"
            + " where that of a claim is not known.")
    public LocalDate getSince() {
        LocalDate since = null;
        for (Claim claim : finding.claims()) {
            LocalDate reported = reported(claim);
            if (reported == null) {
                return null;
            }
            since = since == null || reported.isAfter(since) ? reported : since;
        }
        return since;
    }

    /** The claims that differ, in the order of recording. */
    public List<Claim> claims() {
        return finding.claims();
    }

    /** Whether it is open, and of its claims this one was recorded last: with it, it came into sight. */
    public boolean opensWith(Claim claim) {
        long last =
                claims().stream().mapToLong(each -> each.entry().number()).max().orElse(0);
        return finding.isOpen() && last == claim.entry().number();
    }

    ConflictVerdict verdict() {
        return finding.isOpen() ? ConflictVerdict.OPEN : ConflictVerdict.NOT_A_CONFLICT;
    }

    private @Nullable LocalDate reported(Claim claim) {
        LocalDate first = null;
        for (var citation : Evidence.citations(claim, moment)) {
            LocalDate day = moment.graph().document(citation.document()).publishedBy();
            if (citation.stance() == Stance.SUPPORTS && day != null && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first;
    }
}
