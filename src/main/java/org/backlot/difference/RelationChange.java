package org.backlot.difference;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.backlot.position.PositionAt;
import org.backlot.time.Absence;
import org.backlot.time.Presence;
import org.backlot.time.Validity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A relation between subjects that is not the same in two contexts.
 *
 * @param before the claims by which it held in the first context, in the order of recording
 * @param after the claims by which it held in the second
 */
@Description("A relation between subjects that is not the same in two contexts. It stands for the relation and not for"
        + " a claim: several claims that say the same are one, and one more of them changes nothing.")
public record RelationChange(
        @Ignore Span span,
        @Ignore Strand strand,
        @Description("In which way it differs.") RelationChangeKind kind,

        @Ignore List<@NonNull ClaimAt> before,
        @Ignore List<@NonNull ClaimAt> after,

        @Description("What is not the same of a relation that held in both; empty when it began or ended.")
        List<@NonNull ChangedValue> values) {

    public RelationChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        values = List.copyOf(values);
    }

    /** How a strand differs between two moments; {@code null} when it does not. */
    static @org.jspecify.annotations.Nullable RelationChange of(Strand strand, Span span, boolean withCertainty) {
        List<ClaimAt> before = strand.held(span.from());
        List<ClaimAt> after = strand.held(span.to());
        if (before.isEmpty() && after.isEmpty()) {
            return null;
        }
        if (before.isEmpty() || after.isEmpty()) {
            RelationChangeKind kind = before.isEmpty() ? RelationChangeKind.BEGAN : RelationChangeKind.ENDED;
            return new RelationChange(span, strand, kind, before, after, List.of());
        }
        List<ChangedValue> values = Values.changed(before, after, withCertainty);
        return values.isEmpty()
                ? null
                : new RelationChange(span, strand, RelationChangeKind.CHANGED, before, after, values);
    }

    @Description("The kind of relation; the claims say the rest of it.")
    public ClaimKind getRelation() {
        return strand.edge().kind();
    }

    @Description("From whom the relation leads, in a context in which it held: the second when in both.")
    public SubjectAt getSubject() {
        return holding().view(strand.edge().subject());
    }

    @Description("To whom it leads, in the same context; several where the source leaves open which is meant or means"
            + " them together, none where it leads to no subject.")
    public List<@NonNull SubjectAt> getObjects() {
        return holding().views(strand.edge().objects());
    }

    @Description("Whether the source leaves open which of the objects it means.")
    public boolean isAmbiguous() {
        return strand.edge().ambiguous();
    }

    /** The positions through which it touches the person asked about; none where it is not a relation of a unit. */
    List<PositionAt> through() {
        return strand.heldThrough(holding());
    }

    @Nullable
    @Description("Why it does not hold in the context in which it does not; null when it held in both.")
    public Absence getAbsence() {
        return kind == RelationChangeKind.CHANGED ? null : absence(strand.lacking(lacking()), lacking());
    }

    @Description("How far the sources tell that something happened, and not only that it was told.")
    public RelationChangeReading getReading() {
        return kind == RelationChangeKind.CHANGED ? readingOfValues() : readingOfPresence();
    }

    @Description("What brought it about, as far as the sources tell.")
    public Cause getCause() {
        return Causes.of(this);
    }

    /** The earliest day on which it can have begun or ended, by the claims for it; {@code null} when none tells. */
    @org.jspecify.annotations.Nullable
    LocalDate date() {
        boolean ended = kind == RelationChangeKind.ENDED;
        LocalDate earliest = null;
        for (ClaimAt claim : ended ? before : after) {
            Validity validity = claim.it().entry().validity();
            LocalDate day = ended ? validity.earliestEnd() : validity.earliestStart();
            earliest = earliest == null || (day != null && day.isBefore(earliest)) ? day : earliest;
        }
        return earliest;
    }

    /** The moment at which it held: the second when at both. */
    Moment holding() {
        return kind == RelationChangeKind.ENDED ? span.from() : span.to();
    }

    /** The other moment. */
    private Moment lacking() {
        return kind == RelationChangeKind.ENDED ? span.to() : span.from();
    }

    /** Whether, in the order of time, it came to hold. */
    boolean begins() {
        return kind == (span.isForward() ? RelationChangeKind.BEGAN : RelationChangeKind.ENDED);
    }

    /** Whether, in the order of time, it ceased to hold. */
    boolean ends() {
        return kind != RelationChangeKind.CHANGED && !begins();
    }

    private RelationChangeReading readingOfPresence() {
        Moment told = holding().on(lacking().asOf());
        if (!strand.held(told).isEmpty()) {
            return RelationChangeReading.BECAME_KNOWN;
        }
        return absence(strand.lacking(told), told) == Absence.NOT_STATED
                ? RelationChangeReading.FIRST_TOLD
                : RelationChangeReading.HAPPENED;
    }

    private RelationChangeReading readingOfValues() {
        Moment late = span.late();
        Moment told = late.on(span.early().asOf());
        List<ClaimAt> heldLate = strand.held(late);
        List<ClaimAt> heldThen = strand.held(told);
        boolean withCertainty = values.stream().anyMatch(value -> value.aspect() == Aspect.CERTAINTY);
        if (!heldThen.isEmpty()
                && Values.changed(heldThen, heldLate, withCertainty).isEmpty()) {
            return RelationChangeReading.BECAME_KNOWN;
        }
        List<Claim> joined = joined(heldLate, told);
        return !joined.isEmpty() && absence(joined, told) == Absence.NOT_STATED
                ? RelationChangeReading.FIRST_TOLD
                : RelationChangeReading.HAPPENED;
    }

    /** Those of the claims that held, which do not at another moment. */
    static List<Claim> joined(List<ClaimAt> held, Moment at) {
        return held.stream()
                .map(ClaimAt::it)
                .filter(claim -> !claim.at(at).presence().isHeld())
                .toList();
    }

    /** Why none of the claims holds at a moment, by the one that says most about it. */
    private static Absence absence(List<? extends Claim> claims, Moment at) {
        Absence absence = Absence.NOT_STATED;
        for (Claim claim : claims) {
            if (claim.at(at).presence() instanceof Presence.Absent absent && absent.why() != Absence.NOT_STATED) {
                absence = absence == Absence.NOT_STATED || absent.why() == Absence.SUCCEEDED ? absent.why() : absence;
            }
        }
        return absence;
    }
}
