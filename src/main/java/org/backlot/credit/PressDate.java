package org.backlot.credit;

import java.time.LocalDate;
import java.time.Month;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A date as a sentence of a news story has it, with the months as the Associated Press abbreviates them before a day. */
final class PressDate {
    private static final String[] BEFORE_A_DAY = {
        "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
    };
    private static final String[] ALONE = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private PressDate() {}

    /**
     * When something happened, with its preposition: {@code on Jan. 10, 2024}, {@code in November 2022},
     * {@code on Nov. 21 or 22, 2022}, {@code between Jan. 10 and Jan. 14, 2024}, {@code in 2021 or 2022},
     * {@code by Jan. 14, 2024}; what is uncertain or approximate is so {@code probably}. Never more exact than the date; {@code null} when nothing is known of it.
     */
    static @Nullable String when(FuzzyDate date) {
        String when = within(date);
        boolean qualified = date.toString().matches(".*[?~%].*");
        return when != null && qualified ? "probably " + when : when;
    }

    private static @Nullable String within(FuzzyDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first == null || last == null) {
            return first != null ? "on or after " + day(first) : last != null ? "by " + day(last) : null;
        }
        if (first.equals(last)) {
            return "on " + day(first);
        }
        boolean wholeYears = first.getDayOfYear() == 1 && last.equals(last.withDayOfYear(last.lengthOfYear()));
        if (wholeYears) {
            return years(first.getYear(), last.getYear());
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        return wholeMonths ? months(first, last) : days(first, last);
    }

    private static String years(int first, int last) {
        return first == last
                ? "in " + first
                : last == first + 1 ? "in " + first + " or " + last : "between " + first + " and " + last;
    }

    private static String months(LocalDate first, LocalDate last) {
        String to = ALONE[last.getMonthValue() - 1] + " " + last.getYear();
        if (sameMonth(first, last)) {
            return "in " + to;
        }
        String from =
                ALONE[first.getMonthValue() - 1] + (first.getYear() == last.getYear() ? "" : " " + first.getYear());
        return first.plusMonths(2).isAfter(last) ? "in " + from + " or " + to : "between " + from + " and " + to;
    }

    private static String days(LocalDate first, LocalDate last) {
        String from = first.getYear() == last.getYear() ? dayOfMonth(first) : day(first);
        if (first.plusDays(1).equals(last)) {
            return "on " + from + " or "
                    + (sameMonth(first, last) ? last.getDayOfMonth() + ", " + last.getYear() : day(last));
        }
        return "between " + from + " and " + day(last);
    }

    private static boolean sameMonth(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
    }

    private static String day(LocalDate day) {
        return dayOfMonth(day) + ", " + day.getYear();
    }

    private static String dayOfMonth(LocalDate day) {
        Month month = day.getMonth();
        return BEFORE_A_DAY[month.getValue() - 1] + " " + day.getDayOfMonth();
    }
}
