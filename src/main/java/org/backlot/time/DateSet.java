package org.backlot.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several dates, of which either one is meant or all are (EDTF level 2, "Set representation").
 *
 * <p>{@code [2024-01-10..2024-01-14]} is one day somewhere in those five, a point; it never equals the interval
 * {@code 2024-01-10/2024-01-14}, which lasts all five. Members keep the order in which they were written; the canonical
 * text has no spaces.
 *
 * @param choice whether one or all of the members are meant
 * @param members from 1 to {@link #MAX_MEMBERS}; a range counts as one
 */
public record DateSet(Choice choice, List<Member> members) implements Edtf {

    /** The most members of a set. */
    public static final int MAX_MEMBERS = 32;

    /** Whether one or all of the members are meant. */
    public enum Choice {
        /** One of the members, not known which: {@code [1667,1668]}. */
        ONE_OF("[", "]"),
        /** All of the members: {@code {1667,1668}}. */
        ALL_OF("{", "}");

        private final String opening;
        private final String closing;

        Choice(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        String opening() {
            return opening;
        }

        String closing() {
            return closing;
        }
    }

    /** One member: a date, or a range of dates. */
    public sealed interface Member permits CalendarDate, Range {

        /** The earliest day the member can be; null where it is "or earlier". */
        @Nullable
        LocalDate earliest();

        /** The latest day the member can be; null where it is "or later". */
        @Nullable
        LocalDate latest();

        /** Whether the member can be the day. */
        boolean possiblyOn(LocalDate day);

        /** Whether the source doubted or rounded the member. */
        boolean isQualified();
    }

    /**
     * All dates from one to another, both included, counted in the unit in which they are written.
     *
     * @param from the first; null for "or earlier" ({@code ..1984})
     * @param to the last; null for "or later" ({@code 1984..})
     */
    public record Range(
            @Nullable CalendarDate from, @Nullable CalendarDate to) implements Member {

        /**
         * Checks the two against each other.
         *
         * @throws IllegalArgumentException if both are missing, they differ in precision, or they are in reverse
         */
        public Range {
            if (from == null && to == null) {
                throw new IllegalArgumentException("Not a range: it has no date");
            }
            if (from != null && to != null && (from.precision() != to.precision() || isReversed(from, to))) {
                throw new IllegalArgumentException("Not a range: " + from + " to " + to);
            }
        }

        static boolean isReversed(CalendarDate from, CalendarDate to) {
            return to.earliest().isBefore(from.earliest());
        }

        @Override
        public @Nullable LocalDate earliest() {
            return from == null ? null : from.earliest();
        }

        @Override
        public @Nullable LocalDate latest() {
            return to == null ? null : to.latest();
        }

        @Override
        public boolean possiblyOn(LocalDate day) {
            return (from == null || !day.isBefore(from.earliest())) && (to == null || !day.isAfter(to.latest()));
        }

        @Override
        public boolean isQualified() {
            return (from != null && from.isQualified()) || (to != null && to.isQualified());
        }

        @Override
        public String toString() {
            return (from == null ? "" : from) + ".." + (to == null ? "" : to);
        }
    }

    /**
     * Keeps its own copy of the members.
     *
     * @throws IllegalArgumentException if there are none, more than {@link #MAX_MEMBERS}, or so many that the text is
     *     longer than {@link Edtf#MAX_LENGTH}
     */
    public DateSet {
        members = List.copyOf(members);
        if (members.isEmpty() || members.size() > MAX_MEMBERS) {
            throw new IllegalArgumentException(
                    "A set has from 1 to " + MAX_MEMBERS + " members, not " + members.size());
        }
        if (text(choice, members).length() > MAX_LENGTH) {
            throw new IllegalArgumentException("The text of a set has at most " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public @Nullable LocalDate earliest() {
        LocalDate earliest = LocalDate.MAX;
        for (Member member : members) {
            LocalDate candidate = member.earliest();
            if (candidate == null) {
                return null;
            }
            earliest = candidate.isBefore(earliest) ? candidate : earliest;
        }
        return earliest;
    }

    @Override
    public @Nullable LocalDate latest() {
        LocalDate latest = LocalDate.MIN;
        for (Member member : members) {
            LocalDate candidate = member.latest();
            if (candidate == null) {
                return null;
            }
            latest = candidate.isAfter(latest) ? candidate : latest;
        }
        return latest;
    }

    /** True of one-of; of all-of only where all fall on one day. */
    @Override
    public boolean isPoint() {
        return choice == Choice.ONE_OF || isExact();
    }

    @Override
    public boolean possiblyOn(LocalDate day) {
        return members.stream().anyMatch(member -> member.possiblyOn(day));
    }

    @Override
    public boolean isQualified() {
        return members.stream().anyMatch(Member::isQualified);
    }

    @Override
    public String toString() {
        return text(choice, members);
    }

    private static String text(Choice choice, List<Member> members) {
        return members.stream().map(Member::toString).collect(Collectors.joining(",", choice.opening, choice.closing));
    }
}
