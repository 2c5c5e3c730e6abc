package org.backlot.conflict;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.backlot.announcement.Phase;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Moment;
import org.backlot.time.Bound;
import org.backlot.time.DateRule;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Testimony;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Claims that tell of one thing and differ in its time. */
final class Times {
    /** What lasts: it begins, goes on and ends. */
    static final Set<ClaimKind> LASTING = EnumSet.of(
            ClaimKind.POSITION,
            ClaimKind.REPORTING_LINE,
            ClaimKind.COLLABORATION,
            ClaimKind.PLACEMENT,
            ClaimKind.OWNERSHIP,
            ClaimKind.NAMING);

    /** What is told as new, without a date, began so many days before it was told at the most. */
    private static final int NEWS_DAYS = 31;

    private Times() {}

    /** Whether the same thing is new, or was there before and has not ended since. */
    static Comparison.Outcome continuity(Claim one, Claim other, Moment moment) {
        if (isNew(one) == isNew(other)) {
            return Comparison.Outcome.UNRELATED;
        }
        Claim fresh = isNew(one) ? one : other;
        Claim old = isNew(one) ? other : one;
        LocalDate existed = existed(old, moment);
        LocalDate began = began(fresh, moment);
        boolean before = existed != null && began != null && existed.isBefore(began);
        boolean mayHaveEnded = old.entry().validity().end() instanceof Bound.EndedWhenUnknown
                || (began != null && old.entry().validity().possiblyEndedBy(began));
        return before && !mayHaveEnded ? Comparison.Outcome.CONTRARY : Comparison.Outcome.UNRELATED;
    }

    static Comparison.Outcome starts(Claim one, Claim other, Moment moment) {
        boolean apart = areApart(one, other) || continuity(one, other, moment) == Comparison.Outcome.CONTRARY;
        return apart ? Comparison.Outcome.UNRELATED : dates(start(one), start(other));
    }

    static Comparison.Outcome ends(Claim one, Claim other, Moment moment) {
        return areApart(one, other) ? Comparison.Outcome.UNRELATED : dates(end(one), end(other));
    }

    static Comparison.Outcome due(Claim one, Claim other, Moment moment) {
        return one instanceof Phase first
                        && other instanceof Phase second
                        && Stories.scope(first, second, moment) == Stories.Scope.SAME
                ? dates(first.due(), second.due())
                : Comparison.Outcome.UNRELATED;
    }

    /** The day on which it began by the word of the source; {@code null} where one "by which" it had, or none. */
    static @Nullable FuzzyDate start(Claim claim) {
        return claim.entry().validity().start() instanceof Bound.Known known
                        && (isNew(claim) || known.date().rule() != DateRule.ANNOUNCED)
                ? known.date()
                : null;
    }

    /** The last day by the word of the source; {@code null} where none is, or that of a successor stands for it. */
    static @Nullable FuzzyDate end(Claim claim) {
        return claim.entry().validity().end() instanceof Bound.Known known
                        && known.date().rule() != DateRule.SUCCEEDED
                ? known.date()
                : null;
    }

    static boolean isNew(Claim claim) {
        return claim.entry().continuity() == Continuity.NEW;
    }

    private static Comparison.Outcome dates(@Nullable FuzzyDate one, @Nullable FuzzyDate other) {
        if (one == null || other == null) {
            return Comparison.Outcome.UNRELATED;
        }
        LocalDate first = other.earliest();
        LocalDate last = other.latest();
        boolean disjoint = (last != null && one.surelyAfter(last)) || (first != null && one.surelyBefore(first));
        if (!disjoint) {
            return Comparison.Outcome.COARSER;
        }
        boolean rounded = one.date().isQualified() || other.date().isQualified();
        return rounded ? Comparison.Outcome.ROUNDED : Comparison.Outcome.CONTRARY;
    }

    /** Whether they tell of two stretches of time, one after the other. */
    private static boolean areApart(Claim one, Claim other) {
        return endsBefore(one.entry().validity(), other.entry().validity())
                || endsBefore(other.entry().validity(), one.entry().validity());
    }

    private static boolean endsBefore(Validity one, Validity other) {
        LocalDate start = other.earliestStart();
        return start != null && one.surelyEndedBy(start);
    }

    /** A day on which a thing was there that is not told as new; {@code null} where none is known. */
    private static @Nullable LocalDate existed(Claim claim, Moment moment) {
        Testimony testimony = Evidence.testimony(claim, moment, null);
        LocalDate day = Span.earlier(claim.entry().validity().latestStart(), testimony.surelyAsserted());
        LocalDate word = Span.earlier(testimony.firstAsserted(), testimony.announced());
        boolean continues = claim.entry().continuity() == Continuity.CONTINUES;
        return continues && word != null ? Span.earlier(day, word.minusDays(1)) : day;
    }

    /** The first day on which a thing can have begun that is told as new; {@code null} where none is known. */
    private static @Nullable LocalDate began(Claim claim, Moment moment) {
        LocalDate start = claim.entry().validity().earliestStart();
        if (start != null) {
            return start;
        }
        Testimony testimony = Evidence.testimony(claim, moment, null);
        LocalDate word = Span.earlier(testimony.firstAsserted(), testimony.announced());
        return word == null ? null : word.minusDays(NEWS_DAYS);
    }
}
