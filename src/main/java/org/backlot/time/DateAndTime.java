package org.backlot.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A day with a time of day to the second, at a place or in a stated shift from UTC (EDTF level 0, "Date and Time").
 *
 * <p>Its day is the day as written, in its own shift: {@code 2024-01-10T23:30:00-08:00} is the tenth, though it is the
 * eleventh in London. The shift prints as {@code Z} or with hours and minutes, so {@code -08} comes back as
 * {@code -08:00}.
 *
 * @param local the day and time as written, whole seconds, in the years 0 to 9999
 * @param shift the shift from UTC in whole minutes; null where the source gave none
 */
public record DateAndTime(LocalDateTime local, @Nullable ZoneOffset shift) implements Edtf {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /**
     * Checks that the time can be written.
     *
     * @throws IllegalArgumentException for a fraction of a second, a shift with seconds, or a year beyond four digits
     */
    public DateAndTime {
        if (!local.equals(local.truncatedTo(ChronoUnit.SECONDS))
                || (shift != null && shift.getTotalSeconds() % 60 != 0)) {
            throw new IllegalArgumentException("Not a time in EDTF: it has whole seconds and a shift of whole minutes");
        }
        if (local.getYear() < 0 || local.getYear() > CalendarDate.LARGEST_FOUR_DIGIT_YEAR) {
            throw new IllegalArgumentException("Not a time in EDTF: its year is from 0 to 9999");
        }
    }

    @Override
    public LocalDate earliest() {
        return local.toLocalDate();
    }

    @Override
    public LocalDate latest() {
        return local.toLocalDate();
    }

    @Override
    public boolean isPoint() {
        return true;
    }

    @Override
    public boolean isQualified() {
        return false;
    }

    @Override
    public String toString() {
        return SECONDS.format(local) + (shift == null ? "" : shift.getId());
    }
}
