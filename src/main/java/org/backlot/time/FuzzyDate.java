package org.backlot.time;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A date of the world as exactly as a source tells it: the date, the words of the source, and how it was worked out.
 *
 * <p>Less than a day is some day in it: {@code 2022-11} used as a point is some day in November 2022. "Surely" is said
 * of what holds for every day the date can be, "possibly" of what holds for one of them.
 *
 * <p>The order is one for display: by earliest day (unbounded first), then by latest (unbounded last), then by text,
 * words and rule, so that it agrees with {@code equals}. It does not say which of two dates came first.
 *
 * @param date the date
 * @param words the words of the source, such as "by the end of the week"; null where it printed the date
 * @param rule how the date was worked out; null where the source states it
 */
@Description("A date of the world as exactly as a source tells it.")
public record FuzzyDate(
        @Ignore Edtf date,

        @Nullable
        @Description("The words of the source, such as \"by the end of the week\"; null where it printed the date.")
        String words,

        @Nullable @Description("How the date was worked out; null where the source states it.")
        DateRule rule)
        implements Comparable<FuzzyDate> {

    private static final Comparator<FuzzyDate> DISPLAY_ORDER = Comparator.comparing(FuzzyDate::earliestOrMin)
            .thenComparing(FuzzyDate::latestOrMax)
            .thenComparing(FuzzyDate::toString)
            .thenComparing(FuzzyDate::words, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FuzzyDate::rule, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if the words are blank
     */
    public FuzzyDate {
        if (words != null && words.isBlank()) {
            throw new IllegalArgumentException("The words of a date are what the source says, or none at all");
        }
    }

    /** The day itself, as printed. */
    public static FuzzyDate of(LocalDate day) {
        return new FuzzyDate(CalendarDate.of(day), null, null);
    }

    /**
     * Reads EDTF, without words or rule.
     *
     * @throws EdtfException if the text is not EDTF
     */
    public static FuzzyDate parse(String edtf) {
        return new FuzzyDate(Edtf.parse(edtf), null, null);
    }

    /** The same date in the words of a source. */
    public FuzzyDate withWords(String wordsOfSource) {
        return new FuzzyDate(date, wordsOfSource, rule);
    }

    /** The same date with the rule by which it was worked out. */
    public FuzzyDate withRule(DateRule workedOutBy) {
        return new FuzzyDate(date, words, workedOutBy);
    }

    @Description("The date as EDTF (ISO 8601-2): 2024-01-10, 2022-11, [2024-01-10..2024-01-14] for one day in a set,"
            + " 2024-01-10/2024-01-14 for a period.")
    public String getEdtf() {
        return date.toString();
    }

    @Nullable
    @Description("The earliest day it can be; null where unbounded.")
    public LocalDate getEarliest() {
        return earliest();
    }

    @Nullable
    @Description("The latest day it can be; null where unbounded.")
    public LocalDate getLatest() {
        return latest();
    }

    /** The earliest day it can be; null where unbounded. */
    public @Nullable LocalDate earliest() {
        return date.earliest();
    }

    /** The latest day it can be; null where unbounded. */
    public @Nullable LocalDate latest() {
        return date.latest();
    }

    @Description("Whether it is one known day.")
    public boolean isExact() {
        return date.isExact();
    }

    @Description("Whether it is one moment, however vague, and not an extended interval or several dates.")
    public boolean isPoint() {
        return date.isPoint();
    }

    /** Whether every day it can be lies before the given one. */
    public boolean surelyBefore(LocalDate day) {
        LocalDate latest = latest();
        return latest != null && latest.isBefore(day);
    }

    /** Whether every day it can be lies after the given one. */
    public boolean surelyAfter(LocalDate day) {
        LocalDate earliest = earliest();
        return earliest != null && earliest.isAfter(day);
    }

    /** Whether it can be the day, or can touch it if extended. */
    public boolean possiblyOn(LocalDate day) {
        return date.possiblyOn(day);
    }

    @Override
    public int compareTo(FuzzyDate other) {
        return DISPLAY_ORDER.compare(this, other);
    }

    /** The date in EDTF, without words and rule. */
    @Override
    public String toString() {
        return date.toString();
    }

    private LocalDate earliestOrMin() {
        LocalDate earliest = earliest();
        return earliest == null ? LocalDate.MIN : earliest;
    }

    private LocalDate latestOrMax() {
        LocalDate latest = latest();
        return latest == null ? LocalDate.MAX : latest;
    }
}
