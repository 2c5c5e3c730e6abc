package org.backlot.expectation;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Modality;
import org.backlot.graph.Moment;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Testimony;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Something promised or planned for a day, and what had been heard of it at a moment. Silence is never taken for
 * keeping a promise, nor for breaking it.
 *
 * @param completedBy the claims by which it has come; none unless it is done
 */
@Description("Something promised or planned for a day, and what had been heard of it by the day asked about.")
public record Expectation(
        @Description("The claim that promises or plans it, at the same moment.")
        ClaimAt promise,

        @Description("What had become of it.") ExpectationState state,

        @Description("When it is due: the due date of a phase, else the stated start of what is planned. A set is one"
                + " day in it, not a period.")
        FuzzyDate due,

        @Nullable @Description("On what that depends, in our own words; null when on nothing stated.")
        String condition,

        @Ignore List<@NonNull ClaimAt> completedBy) {

    public Expectation {
        completedBy = List.copyOf(completedBy);
    }

    /**
     * What is expected by a claim at a moment; {@code null} where it promises nothing for a known day, was not yet told
     * of, or does not stand: taken back, corrected, or called over by a source.
     */
    public static @org.jspecify.annotations.Nullable Expectation of(Claim claim, Moment moment) {
        FuzzyDate due = due(claim);
        if (due == null || !Evidence.stands(claim, moment)) {
            return null;
        }
        Testimony said = Evidence.testimony(claim, moment, null);
        if (hasCome(said.endAsserted(), moment.asOf()) || !isTold(said, moment.asOf())) {
            return null;
        }
        List<ClaimAt> completedBy = Completion.of(claim, moment);
        ExpectationState state = completedBy.isEmpty() ? waiting(due, moment.asOf()) : ExpectationState.DONE;
        String condition = claim instanceof Phase phase ? phase.condition() : null;
        return new Expectation(claim.at(moment), state, due, condition, completedBy);
    }

    @Nullable
    @Description("Days since the latest day on which it was due; null unless it is overdue.")
    public Integer getOverdueDays() {
        LocalDate latest = due.latest();
        return state != ExpectationState.OVERDUE_UNVERIFIED || latest == null
                ? null
                : (int) Math.min(
                        ChronoUnit.DAYS.between(latest, promise.moment().asOf()), Integer.MAX_VALUE);
    }

    /** Whether a claim promises or plans something for a known day. */
    static boolean isPromise(Claim claim) {
        return due(claim) != null;
    }

    private static @org.jspecify.annotations.Nullable FuzzyDate due(Claim claim) {
        if (claim instanceof Phase phase) {
            return phase.state() == PhaseState.DONE ? null : phase.due();
        }
        boolean toCome = claim.entry().modality() != Modality.ASSERTED;
        return toCome && claim.entry().validity().start() instanceof Bound.Known start ? start.date() : null;
    }

    private static ExpectationState waiting(FuzzyDate due, LocalDate day) {
        if (due.surelyBefore(day)) {
            return ExpectationState.OVERDUE_UNVERIFIED;
        }
        return due.surelyAfter(day) ? ExpectationState.PENDING : ExpectationState.DUE_NOW;
    }

    /** Whether a source had spoken of it by the day; one whose day is not known counts as if it had. */
    private static boolean isTold(Testimony said, LocalDate day) {
        boolean dated = said.announced() != null || said.firstAsserted() != null;
        return !dated || hasCome(said.announced(), day) || hasCome(said.firstAsserted(), day);
    }

    private static boolean hasCome(@org.jspecify.annotations.Nullable LocalDate event, LocalDate day) {
        return event != null && !event.isAfter(day);
    }
}
