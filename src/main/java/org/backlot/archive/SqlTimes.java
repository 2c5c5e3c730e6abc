package org.backlot.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days and moments as PostgreSQL reads them, which counts years before the first backwards. */
final class SqlTimes {
    /** The first day of the years that a date can hold, and the last. */
    private static final LocalDate FIRST = LocalDate.of(-4711, 1, 1);

    private static final LocalDate LAST = LocalDate.of(5_874_896, 12, 31);
    private static final int LAST_YEAR_OF_MOMENTS = 294_275;

    private SqlTimes() {}

    /** @throws DateTimeException if no date can hold it */
    static String day(LocalDate day) {
        String text = dayOrNull(day);
        if (text == null) {
            throw new DateTimeException("out of range");
        }
        return text;
    }

    /** Null where no date can hold it, as where there is no day. */
    static @Nullable String dayOrNull(@Nullable LocalDate day) {
        return day == null || day.isBefore(FIRST) || day.isAfter(LAST) ? null : written(day) + era(day);
    }

    /** @throws DateTimeException if no moment can hold it */
    static String moment(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        if (time.toLocalDate().isBefore(FIRST) || time.getYear() > LAST_YEAR_OF_MOMENTS) {
            throw new DateTimeException("out of range");
        }
        return written(time.toLocalDate()) + " " + time.toLocalTime() + "+00" + era(time.toLocalDate());
    }

    private static String written(LocalDate day) {
        int year = day.getYear() > 0 ? day.getYear() : 1 - day.getYear();
        return padded(year, 4) + "-" + padded(day.getMonthValue(), 2) + "-" + padded(day.getDayOfMonth(), 2);
    }

    private static String era(LocalDate day) {
        return day.getYear() > 0 ? "" : " BC";
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
