package org.backlot.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from one date to another, both included (EDTF level 0 "Time Interval", level 1 "Extended
 * Interval").
 *
 * <p>An end that is {@linkplain NoDate#OPEN open} goes on; one that is {@linkplain NoDate#UNKNOWN unknown} came, but
 * the source does not say when. Both are unbounded, and they are different values. At least one end is a date.
 *
 * @param start the first date, or how it lacks one
 * @param end the last date, or how it lacks one
 */
public record Interval(End start, End end) implements Edtf {

    /** One end of an interval: a date, or the way in which it has none. */
    public sealed interface End permits CalendarDate, NoDate {

        /** The earliest day this end can be; null where it has no date. */
        @Nullable
        LocalDate earliest();

        /** The latest day this end can be; null where it has no date. */
        @Nullable
        LocalDate latest();

        /** Whether the source doubted or rounded this end. */
        boolean isQualified();
    }

    /** The two ways in which an end has no date. */
    public enum NoDate implements End {
        /** It goes on, without bound: {@code ..}. */
        OPEN(".."),
        /** It has an end, but the source does not tell it: the empty text. */
        UNKNOWN("");

        private final String text;

        NoDate(String text) {
            this.text = text;
        }

        @Override
        public @Nullable LocalDate earliest() {
            return null;
        }

        @Override
        public @Nullable LocalDate latest() {
            return null;
        }

        @Override
        public boolean isQualified() {
            return false;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if neither end is a date, or the end lies surely before the start
     */
    public Interval {
        if (start instanceof NoDate && end instanceof NoDate) {
            throw new IllegalArgumentException("Not an interval: neither end is a date");
        }
        if (isReversed(start, end)) {
            throw new IllegalArgumentException("Not an interval: " + end + " lies before " + start);
        }
    }

    static boolean isReversed(End start, End end) {
        LocalDate from = start.earliest();
        LocalDate to = end.latest();
        return from != null && to != null && to.isBefore(from);
    }

    @Override
    public @Nullable LocalDate earliest() {
        return start.earliest();
    }

    @Override
    public @Nullable LocalDate latest() {
        return end.latest();
    }

    /** False, unless the interval is no longer than one day. */
    @Override
    public boolean isPoint() {
        return isExact();
    }

    @Override
    public boolean isQualified() {
        return start.isQualified() || end.isQualified();
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
