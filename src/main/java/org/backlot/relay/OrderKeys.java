package org.backlot.relay;

import java.time.LocalDate;
import java.util.Locale;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Keys that sort as texts do what is no text, or is not distinct; the number of the entry tells equal ones apart. */
public final class OrderKeys {
    private static final long ABOVE_ALL_DAYS_BEFORE_CHRIST = 1L << 40;
    private static final String LAST = "none";

    private OrderKeys() {}

    public static String number(long number) {
        return Page.numberKey(number);
    }

    public static String text(String text, long number) {
        return text.toLowerCase(Locale.ROOT) + "\u0000" + Page.numberKey(number);
    }

    public static String day(@Nullable FuzzyDate date, long number) {
        return day(date == null ? null : date.earliest(), number);
    }

    public static String day(@Nullable LocalDate day, long number) {
        String key = day == null ? LAST : Page.numberKey(day.toEpochDay() + ABOVE_ALL_DAYS_BEFORE_CHRIST);
        return key + Page.numberKey(number);
    }
}
