package org.backlot.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One date of the proleptic Gregorian calendar, from a day to a century, as exact as it was written.
 *
 * <p>Used as a point it is some day within its span: {@code 2022-11} is some day in that month. Seasons are those of
 * the northern half of the world, in their loosest common reading (EDTF names no months for 21 to 24): spring is March
 * to June, summer June to September, autumn September to December, and the winter of a year is either of the two that
 * touch it, December to March.
 *
 * @param year the astronomical year (0 is 1 BC), from -999,999,999 to 999,999,999 for a bare year and of at most four
 *     digits otherwise; digits not given are zero, so {@code 201X} has 2010
 * @param precision how much was given
 * @param month 1 to 12, for a season 21 to 24, and 0 where not given
 * @param day 1 to 31, and 0 where not given
 * @param qualifier the doubt of the source about the whole date
 */
public record CalendarDate(int year, DatePrecision precision, int month, int day, Qualifier qualifier)
        implements Edtf, Interval.End, DateSet.Member {

    static final int SPRING = 21;
    static final int WINTER = 24;
    static final int LARGEST_YEAR = 999_999_999;
    static final int LARGEST_FOUR_DIGIT_YEAR = 9999;

    /**
     * Checks that the parts fit the precision and the calendar.
     *
     * @throws IllegalArgumentException if they do not
     */
    public CalendarDate {
        int limit = precision == DatePrecision.YEAR ? LARGEST_YEAR : LARGEST_FOUR_DIGIT_YEAR;
        check(Math.abs((long) year) <= limit, "the year " + year + " is too large for " + precision);
        check(year % precision.years() == 0, "the year " + year + " names digits that " + precision + " leaves open");
        check(monthFits(precision, month), "the month " + month + " does not fit " + precision);
        check(precision.hasDay() == (day != 0), "the day " + day + " does not fit " + precision);
        check(day == 0 || isDayOf(year, month, day), "no day " + day + " in month " + month + " of " + year);
    }

    /** The day itself, stated plainly. */
    public static CalendarDate of(LocalDate day) {
        return new CalendarDate(
                day.getYear(), DatePrecision.DAY, day.getMonthValue(), day.getDayOfMonth(), Qualifier.NONE);
    }

    /** Some day in the month, stated plainly. */
    public static CalendarDate of(YearMonth month) {
        return new CalendarDate(month.getYear(), DatePrecision.MONTH, month.getMonthValue(), 0, Qualifier.NONE);
    }

    /** Some day in the year, stated plainly. */
    public static CalendarDate ofYear(int year) {
        return new CalendarDate(year, DatePrecision.YEAR, 0, 0, Qualifier.NONE);
    }

    /** The same date with another qualifier. */
    public CalendarDate withQualifier(Qualifier other) {
        return new CalendarDate(year, precision, month, day, other);
    }

    @Override
    public LocalDate earliest() {
        return switch (precision) {
            case CENTURY, DECADE, YEAR, SOME_MONTH, SOME_DAY_OF_YEAR -> LocalDate.of(firstYear(), 1, 1);
            case SEASON -> firstDayOfSeason();
            case MONTH, SOME_DAY_OF_MONTH -> LocalDate.of(year, month, 1);
            case DAY -> LocalDate.of(year, month, day);
        };
    }

    @Override
    public LocalDate latest() {
        return switch (precision) {
            case CENTURY, DECADE, YEAR, SOME_MONTH, SOME_DAY_OF_YEAR -> LocalDate.of(lastYear(), 12, 31);
            case SEASON -> lastDayOfSeason();
            case MONTH, SOME_DAY_OF_MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case DAY -> LocalDate.of(year, month, day);
        };
    }

    @Override
    public boolean possiblyOn(LocalDate day) {
        boolean inAGap = month == WINTER && day.getMonthValue() > 3 && day.getMonthValue() < 12;
        return !inAGap && Edtf.super.possiblyOn(day);
    }

    @Override
    public boolean isPoint() {
        return true;
    }

    @Override
    public boolean isQualified() {
        return qualifier != Qualifier.NONE;
    }

    @Override
    public String toString() {
        String text = switch (precision) {
            case CENTURY -> yearText().substring(0, yearText().length() - 2) + "XX";
            case DECADE -> yearText().substring(0, yearText().length() - 1) + "X";
            case YEAR -> yearText();
            case SOME_MONTH -> yearText() + "-XX";
            case SOME_DAY_OF_YEAR -> yearText() + "-XX-XX";
            case SEASON, MONTH -> yearText() + "-" + twoDigits(month);
            case SOME_DAY_OF_MONTH -> yearText() + "-" + twoDigits(month) + "-XX";
            case DAY -> yearText() + "-" + twoDigits(month) + "-" + twoDigits(day);
        };
        return text + qualifier.symbol();
    }

    static boolean isDayOf(int year, int month, int day) {
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean monthFits(DatePrecision precision, int month) {
        if (precision == DatePrecision.SEASON) {
            return month >= SPRING && month <= WINTER;
        }
        return precision.hasMonth() ? month >= 1 && month <= 12 : month == 0;
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("Not a calendar date: " + problem);
        }
    }

    private int firstYear() {
        return year < 0 ? year - (precision.years() - 1) : year;
    }

    private int lastYear() {
        return year < 0 ? year : year + (precision.years() - 1);
    }

    private LocalDate firstDayOfSeason() {
        return LocalDate.of(month == WINTER ? year - 1 : year, 3 * (month - SPRING + 1), 1);
    }

    private LocalDate lastDayOfSeason() {
        return month == WINTER
                ? LocalDate.of(year + 1, 3, 31)
                : YearMonth.of(year, 3 * (month - SPRING + 2)).atEndOfMonth();
    }

    private String yearText() {
        if (Math.abs(year) > LARGEST_FOUR_DIGIT_YEAR) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + String.valueOf(10_000 + Math.abs(year)).substring(1);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
