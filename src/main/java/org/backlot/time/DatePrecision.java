package org.backlot.time;

/** How much of a calendar date the source gave (EDTF level 0 "Date", level 1 "Seasons" and "Unspecified digit(s)"). */
public enum DatePrecision {
    /** Two digits of the year: {@code 20XX}. */
    CENTURY(false, false),
    /** Three digits of the year: {@code 201X}. */
    DECADE(false, false),
    /** The year: {@code 2019}, {@code Y12019}. */
    YEAR(false, false),
    /** A month of the year, which is not known: {@code 2019-XX}. */
    SOME_MONTH(false, false),
    /** A day of the year, neither day nor month known: {@code 2019-XX-XX}. */
    SOME_DAY_OF_YEAR(false, false),
    /** A season of the year: {@code 2019-22}. */
    SEASON(true, false),
    /** The month: {@code 2019-04}. */
    MONTH(true, false),
    /** A day of the month, which is not known: {@code 2019-04-XX}. */
    SOME_DAY_OF_MONTH(true, false),
    /** The day: {@code 2019-04-12}. */
    DAY(true, true);

    private final boolean hasMonth;
    private final boolean hasDay;

    DatePrecision(boolean hasMonth, boolean hasDay) {
        this.hasMonth = hasMonth;
        this.hasDay = hasDay;
    }

    boolean hasMonth() {
        return hasMonth;
    }

    boolean hasDay() {
        return hasDay;
    }

    /** Years that the written digits leave open: 100 for a century, 10 for a decade, otherwise 1. */
    int years() {
        return switch (this) {
            case CENTURY -> 100;
            case DECADE -> 10;
            case YEAR, SOME_MONTH, SOME_DAY_OF_YEAR, SEASON, MONTH, SOME_DAY_OF_MONTH, DAY -> 1;
        };
    }
}
