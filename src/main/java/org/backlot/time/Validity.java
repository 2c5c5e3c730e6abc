package org.backlot.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something held, as the sources state it.
 *
 * <p>Both ends are inclusive: the start is the first day on which it held, the end the last. So it has ended by a day
 * only if the end lies before that day, and an end given as a year has surely passed only with the whole year.
 *
 * @param start a date, or not stated
 * @param end a date, or in which way there is none
 */
public record Validity(Bound start, Bound end) {

    private static final Validity NOT_STATED = new Validity(new Bound.NotStated(), new Bound.NotStated());

    /**
     * Checks the two ends against each other.
     *
     * @throws IllegalArgumentException if the start is of a kind that only ends are, or the end lies surely before the
     *     start
     */
    public Validity {
        if (!start.canBeStart()) {
            throw new IllegalArgumentException("A start is known or not stated; it cannot be " + start);
        }
        LocalDate earliestStart = start.earliest();
        LocalDate latestEnd = end.latest();
        if (earliestStart != null && latestEnd != null && latestEnd.isBefore(earliestStart)) {
            throw new IllegalArgumentException("The end lies before the start: " + latestEnd + " at the latest, "
                    + earliestStart + " at the earliest");
        }
    }

    /** Neither end is stated. */
    public static Validity notStated() {
        return NOT_STATED;
    }

    /** From a date on; no end is stated. */
    public static Validity from(FuzzyDate start) {
        return new Validity(new Bound.Known(start), new Bound.NotStated());
    }

    /**
     * From one date to another, both included.
     *
     * @throws IllegalArgumentException if the end lies surely before the start
     */
    public static Validity between(FuzzyDate start, FuzzyDate end) {
        return new Validity(new Bound.Known(start), new Bound.Known(end));
    }

    /** The earliest day on which it can have begun; null where unbounded or not stated. */
    public @Nullable LocalDate earliestStart() {
        return start.earliest();
    }

    /** The latest day on which it can have begun; null where unbounded or not stated. */
    public @Nullable LocalDate latestStart() {
        return start.latest();
    }

    /** The earliest day that can be its last; null where unbounded or no date is stated. */
    public @Nullable LocalDate earliestEnd() {
        return end.earliest();
    }

    /** The latest day that can be its last; null where unbounded or no date is stated. */
    public @Nullable LocalDate latestEnd() {
        return end.latest();
    }

    /** Whether a start is stated and every day it can be is the given one or before it. */
    public boolean surelyBegunBy(LocalDate day) {
        LocalDate latest = latestStart();
        return latest != null && !latest.isAfter(day);
    }

    /** Whether the stated start can be the given day or before it; a start that is not stated rules nothing out. */
    public boolean possiblyBegunBy(LocalDate day) {
        LocalDate earliest = earliestStart();
        return earliest == null || !earliest.isAfter(day);
    }

    /** Whether an end is stated and every day that can be the last lies before the given one. */
    public boolean surelyEndedBy(LocalDate day) {
        LocalDate latest = latestEnd();
        return latest != null && latest.isBefore(day);
    }

    /**
     * Whether an end is stated that can lie before the given day. What ended on an unknown day can have ended on any
     * day from its start on; of an end that is not stated, or is ongoing, nothing is presumed.
     */
    public boolean possiblyEndedBy(LocalDate day) {
        if (end instanceof Bound.Known) {
            return isBefore(earliestEnd(), day);
        }
        return end instanceof Bound.EndedWhenUnknown && isBefore(earliestStart(), day);
    }

    private static boolean isBefore(@Nullable LocalDate bound, LocalDate day) {
        return bound == null || bound.isBefore(day);
    }
}
