package org.backlot.conflict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.backlot.announcement.Effect;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.ownership.Ownership;
import org.jspecify.annotations.Nullable;

/** Claims that state numbers: shares of companies, and how many people an effect touches. */
final class Amounts {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal CONSIDERABLE = BigDecimal.TEN;

    private Amounts() {}

    static @Nullable Object share(Claim claim) {
        Ownership ownership = (Ownership) claim;
        BigDecimal least = ownership.least();
        BigDecimal most = ownership.most();
        return least == null || most == null ? null : List.of(least.stripTrailingZeros(), most.stripTrailingZeros());
    }

    /** A share printed in whole percent is meant to the percent; a share is rounded by less than one. */
    static Comparison.Outcome shares(Claim one, Claim other, Moment moment) {
        Ownership first = (Ownership) one;
        Ownership second = (Ownership) other;
        BigDecimal least = Objects.requireNonNull(first.least());
        BigDecimal most = Objects.requireNonNull(first.most());
        BigDecimal otherLeast = Objects.requireNonNull(second.least());
        BigDecimal otherMost = Objects.requireNonNull(second.most());
        Comparison.Outcome outcome = ranges(least, most, otherLeast, otherMost);
        BigDecimal gap = least.max(otherLeast).subtract(most.min(otherMost));
        boolean far = gap.compareTo(BigDecimal.ONE) >= 0;
        return outcome == Comparison.Outcome.ROUNDED && far ? Comparison.Outcome.CONTRARY : outcome;
    }

    static boolean isConsiderable(Ownership ownership) {
        BigDecimal least = ownership.least();
        return least != null && least.compareTo(CONSIDERABLE) >= 0;
    }

    /** Two owners of more than the whole; who owns an owner owns twice. */
    static Comparison.Outcome sharesTogether(Claim one, Claim other, Moment moment) {
        BigDecimal sum = Objects.requireNonNull(((Ownership) one).least())
                .add(Objects.requireNonNull(((Ownership) other).least()));
        return ownEachOther(one, other, moment) ? Comparison.Outcome.UNRELATED : together(sum);
    }

    /** What comes of shares that add up to so much: one percent more than the whole comes of rounding. */
    static Comparison.Outcome together(BigDecimal sum) {
        if (sum.compareTo(WHOLE) <= 0) {
            return Comparison.Outcome.UNRELATED;
        }
        boolean rounded = sum.compareTo(WHOLE.add(BigDecimal.ONE)) <= 0;
        return rounded ? Comparison.Outcome.ROUNDED : Comparison.Outcome.CONTRARY;
    }

    /** Whether one of two owners owns the other, directly or not. */
    static boolean ownEachOther(Claim one, Claim other, Moment moment) {
        return owns(one, other, moment) || owns(other, one, moment);
    }

    private static boolean owns(Claim upper, Claim lower, Moment moment) {
        return Wholes.owners(lower.entry().subject(), moment.graph(), claim -> Evidence.stands(claim, moment))
                .contains(upper.entry().subject());
    }

    /** The numbers of a headcount; {@code null} where the source prints none. */
    static @Nullable Object headcount(Claim claim) {
        Integer least = ((Effect) claim).headcountLeast();
        Integer most = ((Effect) claim).headcountMost();
        return least == null && most == null ? null : List.of(least(claim), most(claim));
    }

    /** An effect that reaches less touches fewer people, or as many; more of them is a contradiction. */
    static Comparison.Outcome headcounts(Claim one, Claim other, Moment moment) {
        Effect first = (Effect) one;
        Effect second = (Effect) other;
        return switch (Stories.scope(first, second, moment)) {
            case UNRELATED -> Comparison.Outcome.UNRELATED;
            case SAME -> ranges(least(one), most(one), least(other), most(other));
            case DIFFERENT -> {
                boolean firstIsWider = Stories.reaches(first, second, moment);
                boolean secondIsWider = Stories.reaches(second, first, moment);
                boolean fits = firstIsWider == secondIsWider
                        || (firstIsWider
                                ? least(other).compareTo(most(one)) <= 0
                                : least(one).compareTo(most(other)) <= 0);
                yield fits ? Comparison.Outcome.NARROWER : Comparison.Outcome.CONTRARY;
            }
        };
    }

    /** The headcount as numbers. */
    static String printed(Claim claim) {
        Integer least = ((Effect) claim).headcountLeast();
        Integer most = ((Effect) claim).headcountMost();
        if (least != null && least.equals(most)) {
            return least.toString();
        }
        return least == null ? "at most " + most : most == null ? "at least " + least : least + " to " + most;
    }

    private static BigDecimal least(Claim claim) {
        Integer least = ((Effect) claim).headcountLeast();
        return least == null ? BigDecimal.ZERO : BigDecimal.valueOf(least);
    }

    private static BigDecimal most(Claim claim) {
        Integer most = ((Effect) claim).headcountMost();
        return BigDecimal.valueOf(most == null ? Integer.MAX_VALUE : most);
    }

    private static Comparison.Outcome ranges(
            BigDecimal least, BigDecimal most, BigDecimal otherLeast, BigDecimal otherMost) {
        if (least.compareTo(otherMost) <= 0 && otherLeast.compareTo(most) <= 0) {
            return Comparison.Outcome.COARSER;
        }
        boolean below = most.compareTo(otherLeast) < 0;
        boolean rounded = below ? areOneRounded(most, otherLeast) : areOneRounded(otherMost, least);
        return rounded ? Comparison.Outcome.ROUNDED : Comparison.Outcome.CONTRARY;
    }

    /** Whether one number, rounded to as many digits as the other shows, is the other, and not far from it. */
    private static boolean areOneRounded(BigDecimal less, BigDecimal more) {
        boolean near = more.subtract(less).multiply(BigDecimal.TEN).compareTo(more) <= 0;
        return near && (isRounded(less, more) || isRounded(more, less));
    }

    private static boolean isRounded(BigDecimal exact, BigDecimal round) {
        int shown = round.stripTrailingZeros().scale();
        return exact.setScale(shown, RoundingMode.HALF_UP).compareTo(round) == 0;
    }
}
