package org.backlot.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source, in the Extended Date/Time Format (Library of Congress, 4 February 2019; ISO 8601-2).
 *
 * <p>Read and written are level 0, level 1, and of level 2 the sets (section "Set representation"). {@code toString}
 * is the canonical text: {@code parse(e.toString())} equals {@code e}, and two values are equal just when their texts
 * are.
 *
 * <p>The earliest and the latest day follow from the digits alone. The qualifiers {@code ?}, {@code ~} and {@code %}
 * say that the source itself doubted or rounded; they name no width (ISO 8601-2, 8.4.2), so they move no bound. Ask
 * {@link #isQualified()} where that doubt matters.
 */
public sealed interface Edtf permits CalendarDate, DateAndTime, DateSet, Interval {

    /** The longest text that is read, in characters. */
    int MAX_LENGTH = 200;

    /**
     * Reads a date.
     *
     * @throws EdtfException if the text is not EDTF as supported here, names an impossible date, or is longer than
     *     {@link #MAX_LENGTH}
     */
    static Edtf parse(String text) {
        return new EdtfParser(text).parse();
    }

    /** The earliest day this can be (the first it can touch, if extended); null where nothing bounds it. */
    @Nullable
    LocalDate earliest();

    /** The latest day this can be (the last it can touch, if extended); null where nothing bounds it. */
    @Nullable
    LocalDate latest();

    /** Whether this is one moment, however vaguely known, and not a stretch of time or several dates. */
    boolean isPoint();

    /** Whether the source doubted or rounded any part of it ({@code ?}, {@code ~}, {@code %}). */
    boolean isQualified();

    /** Whether this can be, or can touch, the day; days in the gaps of a set are told apart. */
    default boolean possiblyOn(LocalDate day) {
        LocalDate earliest = earliest();
        LocalDate latest = latest();
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }

    /** Whether this is one known day. */
    default boolean isExact() {
        LocalDate earliest = earliest();
        return earliest != null && earliest.equals(latest());
    }
}
