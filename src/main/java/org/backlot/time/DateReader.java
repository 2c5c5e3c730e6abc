package org.backlot.time;

import java.time.YearMonth;
import java.util.Locale;

/** Reads one calendar date between two offsets of a text, part by part from the left. */
final class DateReader {

    private static final int DIGITS_OF_YEAR = 4;
    private static final int DIGITS_OF_LONG_YEAR = 9;

    private final EdtfParser parser;
    private final String text;
    private final int start;
    private final int end;
    private final Qualifier qualifier;
    private int at;

    DateReader(EdtfParser parser, String text, int from, int to) {
        this.parser = parser;
        this.text = text;
        this.start = from;
        this.at = from;
        this.qualifier = Qualifier.ending(text.substring(from, to));
        this.end = to - qualifier.symbol().length();
    }

    CalendarDate read() {
        if (start == end) {
            throw error(start, "a date is missing", "write one, such as 2024-01-10, 2024-01 or 2024");
        }
        return text.charAt(start) == 'Y' ? longYear() : dateFromYear();
    }

    private CalendarDate longYear() {
        at++;
        boolean negative = skip('-');
        int digits = end - at;
        for (int offset = at; offset < end; offset++) {
            if (!isDigit(text.charAt(offset))) {
                throw error(offset, "a long year is all digits", "write Y and the year alone, such as Y12024");
            }
        }
        if (digits <= DIGITS_OF_YEAR || text.charAt(at) == '0') {
            throw error(at, "Y is only for years of more than four digits", "write 2024, or Y12024");
        }
        if (digits > DIGITS_OF_LONG_YEAR) {
            throw error(at, "the year is too long", "write at most " + DIGITS_OF_LONG_YEAR + " digits");
        }
        int year = Integer.parseInt(text, at, end, 10);
        return date(negative ? -year : year, DatePrecision.YEAR, 0, 0);
    }

    private CalendarDate dateFromYear() {
        boolean negative = skip('-');
        int open = openDigitsOfYear();
        int written = Integer.parseInt(text.substring(at, at + DIGITS_OF_YEAR).replace('X', '0'));
        if (negative && written == 0) {
            throw error(start, "there is no year -0", "write 0000 for 1 BC, -0001 for 2 BC");
        }
        int year = negative ? -written : written;
        at += DIGITS_OF_YEAR;
        if (open > 0) {
            return openYear(year, open);
        }
        return at == end ? date(year, DatePrecision.YEAR, 0, 0) : dateFromMonth(year);
    }

    private CalendarDate openYear(int year, int open) {
        if (open > 2) {
            throw error(at - open, "at most the last two digits of a year may be X", "write 20XX, or [..1999]");
        }
        if (at < end) {
            throw error(at, "nothing may follow a year with X", "write 201X alone, or the whole year");
        }
        return date(year, open == 1 ? DatePrecision.DECADE : DatePrecision.CENTURY, 0, 0);
    }

    private CalendarDate dateFromMonth(int year) {
        int month = part("month", "01 to 12, a season 21 to 24, or XX");
        int offset = at - 2;
        if (month < 0) {
            return at == end ? date(year, DatePrecision.SOME_MONTH, 0, 0) : someDayOfYear(year);
        }
        if (month >= CalendarDate.SPRING && month <= CalendarDate.WINTER) {
            checkNothingFollows("a season");
            return date(year, DatePrecision.SEASON, month, 0);
        }
        if (month < 1 || month > 12) {
            throw error(offset, "there is no month " + month, "write 01 to 12, or a season 21 to 24");
        }
        return at == end ? date(year, DatePrecision.MONTH, month, 0) : dateFromDay(year, month);
    }

    private CalendarDate someDayOfYear(int year) {
        if (part("day", "XX") >= 0) {
            throw error(at - 2, "the day of an unknown month cannot be read", "write XX for the day too");
        }
        checkNothingFollows("a day");
        return date(year, DatePrecision.SOME_DAY_OF_YEAR, 0, 0);
    }

    private CalendarDate dateFromDay(int year, int month) {
        int day = part("day", "01 to 31, or XX");
        int offset = at - 2;
        checkNothingFollows("a day");
        if (day < 0) {
            return date(year, DatePrecision.SOME_DAY_OF_MONTH, month, 0);
        }
        if (!CalendarDate.isDayOf(year, month, day)) {
            int days = YearMonth.of(year, month).lengthOfMonth();
            throw error(offset, "the month has " + days + " days, there is no day " + day, "write 01 to " + days);
        }
        return date(year, DatePrecision.DAY, month, day);
    }

    private CalendarDate date(int year, DatePrecision precision, int month, int day) {
        return new CalendarDate(year, precision, month, day, qualifier);
    }

    /** How many digits of the year are X; checks that there are four characters, the digits first. */
    private int openDigitsOfYear() {
        int open = 0;
        for (int offset = at; offset < at + DIGITS_OF_YEAR; offset++) {
            boolean isOpen = offset < end && text.charAt(offset) == 'X';
            if (!isOpen && (open > 0 || offset >= end || !isDigit(text.charAt(offset)))) {
                throw error(offset, "a year has four digits", "write 2024, 202X or 20XX");
            }
            open += isOpen ? 1 : 0;
        }
        return open;
    }

    /** Reads a hyphen and two digits; -1 for XX. */
    private int part(String unit, String allowed) {
        if (!skip('-')) {
            throw error(at, unexpected(), "write a hyphen and the " + unit + ", or nothing more");
        }
        int from = at;
        at += 2;
        if (at > end) {
            throw error(from, "a " + unit + " has two digits", "write " + allowed);
        }
        if (text.startsWith("XX", from)) {
            return -1;
        }
        if (!isDigit(text.charAt(from)) || !isDigit(text.charAt(from + 1))) {
            throw error(from, "a " + unit + " has two digits", "write " + allowed);
        }
        return Integer.parseInt(text, from, at, 10);
    }

    private void checkNothingFollows(String what) {
        if (at < end) {
            throw error(at, unexpected() + " after " + what, "write nothing more");
        }
    }

    private String unexpected() {
        String rest = text.substring(at, Math.min(at + 1, end));
        return Qualifier.ending(rest) == Qualifier.NONE
                ? String.format(Locale.ROOT, "'%s' is not expected", EdtfException.shown(rest))
                : "?, ~ and % may only stand at the end";
    }

    private boolean skip(char expected) {
        boolean there = at < end && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private EdtfException error(int offset, String problem, String instead) {
        return parser.error(offset, problem, instead);
    }
}
