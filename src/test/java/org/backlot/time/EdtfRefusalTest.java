package org.backlot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"                | 1  | a date is missing",
                "2024-02-30          | 9  | the month has 29 days, there is no day 30",
                "2023-02-29          | 9  | the month has 28 days, there is no day 29",
                "2024-01-00          | 9  | the month has 31 days, there is no day 0",
                "2024-13             | 6  | there is no month 13",
                "2024-00             | 6  | there is no month 0",
                "2024-25             | 6  | there is no month 25",
                "2024-1              | 6  | a month has two digits",
                "2024-01-1           | 9  | a day has two digits",
                "2024-               | 6  | a month has two digits",
                "2024-21-01          | 8  | '-' is not expected after a season",
                "2024-01-10x         | 11 | 'x' is not expected after a day",
                "202                 | 4  | a year has four digits",
                "12 January 2024     | 3  | a year has four digits",
                "20240110            | 5  | '0' is not expected",
                "2O24                | 2  | a year has four digits",
                "\" 2024\"           | 1  | a year has four digits",
                "\"2024 \"           | 5  | ' ' is not expected",
                "-0000               | 1  | there is no year -0",
                "-000X               | 1  | there is no year -0",
                "Tuesday             | 1  | a date is missing",
            })
    void brokenDatesAreRefusedWhereTheyBreak(String text, int position, String problem) {
        assertRefused(text, position, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2XXX        | 2  | at most the last two digits of a year may be X",
                "XXXX        | 1  | at most the last two digits of a year may be X",
                "2X24        | 3  | a year has four digits",
                "201X-04     | 5  | nothing may follow a year with X",
                "2004-XX-10  | 9  | the day of an unknown month cannot be read",
                "2004-1X     | 6  | a month has two digits",
                "2004?-06    | 5  | ?, ~ and % may only stand at the end",
                "2004-06-?11 | 9  | a day has two digits",
                "1984?~      | 5  | ?, ~ and % may only stand at the end",
                "Y2024       | 2  | Y is only for years of more than four digits",
                "Y012024     | 2  | Y is only for years of more than four digits",
                "Y17E7       | 4  | a long year is all digits",
                "Y12024-01   | 7  | a long year is all digits",
                "Y1234567890 | 2  | the year is too long",
            })
    void formsBeyondLevelOneAreRefused(String text, int position, String problem) {
        assertRefused(text, position, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2024/2023           | 6  | 2023 lies before 2024",
                "2024-06-15/2024-05  | 12 | 2024-05 lies before 2024-06-15",
                "2024/01/10          | 8  | an interval has one '/'",
                "/                   | 1  | neither end of the interval is a date",
                "../                 | 1  | neither end of the interval is a date",
                "2024/...            | 6  | a year has four digits",
                "2024-01-10T09:30:00Z/.. | 11 | a time of day cannot stand in an interval",
                "[2024               | 6  | the set is not closed",
                "[                   | 2  | the set is not closed",
                "{2024]              | 7  | the set is not closed",
                "[]                  | 2  | a date is missing",
                "[2024,]             | 7  | a date is missing",
                "[..]                | 2  | the range has no date",
                "[2024..2023]        | 8  | 2023 lies before 2024",
                "[2024..2025-01]     | 8  | the range counts in two units",
                "[2024/2025]         | 6  | '/' is not expected",
                "[2024-01-10T09:30:00Z] | 12 | a time of day cannot stand in a set",
            })
    void brokenIntervalsAndSetsAreRefusedWhereTheyBreak(String text, int position, String problem) {
        assertRefused(text, position, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-10T9:30        | 12 | this is no time of day",
                "2024-01-10T09:30       | 12 | this is no time of day",
                "2024-01-10T24:00:00    | 12 | there are no 24 hours",
                "2024-01-10T09:60:00    | 15 | there are no 60 minutes",
                "2024-01-10T23:59:60    | 18 | there are no 60 seconds",
                "2024-01-10T09:30:00.5Z | 20 | fractions of a second are not EDTF",
                "2024-01-10T09:30:00PST | 20 | this is no shift from UTC",
                "2024-01-10T09:30:00-00:00 | 20 | there is no such shift from UTC",
                "2024-01-10T09:30:00+18:30 | 20 | there is no such shift from UTC",
                "2024-01T09:30:00       | 1  | a time of day needs a plain day",
                "-2024-01-10T09:30:00   | 1  | a time of day needs a plain day",
            })
    void brokenTimesAreRefusedWhereTheyBreak(String text, int position, String problem) {
        assertRefused(text, position, problem);
    }

    @Test
    void aMessageSaysWhatWhereAndWhatInstead() {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.parse("2024-02-30"))
                .withMessage("Cannot read \"2024-02-30\" as a date, at character 9: the month has 29 days, there is no"
                        + " day 30; write 01 to 29");
    }

    @Test
    void hostileLengthIsRefusedWithoutRepeatingIt() {
        EdtfException refusal =
                catchThrowableOfType(EdtfException.class, () -> Edtf.parse("[" + "\n1984..,".repeat(100_000) + "]"));

        assertThat(refusal.position()).isEqualTo(Edtf.MAX_LENGTH + 1);
        assertThat(refusal.getMessage()).hasSizeLessThan(200).doesNotContain("\n");
    }

    @Test
    void moreMembersThanAllowedAreRefused() {
        assertRefused("[" + "1984,".repeat(32) + "1984]", 162, "the set has too many members");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, DateSet.MAX_MEMBERS, DateSet.MAX_MEMBERS + 1})
    void aSetThatCouldNotBeReadBackCannotBeMade(int size) {
        List<DateSet.Member> days = List.copyOf(Collections.nCopies(size, someDay()));

        assertThatIllegalArgumentException().isThrownBy(() -> new DateSet(DateSet.Choice.ONE_OF, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2024,MONTH,13,0",
        "2024,DAY,2,30",
        "12024,MONTH,1,0",
        "2019,DECADE,0,0",
        "2024,YEAR,1,0",
        "2024,SEASON,12,0",
        "2024,DAY,2,0",
        "2024,MONTH,1,1",
        "-2147483648,YEAR,0,0"
    })
    void aDateOffTheCalendarCannotBeMade(int year, DatePrecision precision, int month, int day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarDate(year, precision, month, day, Qualifier.NONE));
    }

    @Test
    void aTimeThatCannotBeWrittenCannotBeMade() {
        LocalDateTime noon = LocalDateTime.of(2024, 1, 10, 12, 0);

        assertThatIllegalArgumentException().isThrownBy(() -> new DateAndTime(noon.withNano(1), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateAndTime(noon.withYear(-1), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateAndTime(noon, ZoneOffset.ofTotalSeconds(30)));
    }

    @Test
    void anIntervalInReverseCannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(CalendarDate.ofYear(2024), CalendarDate.ofYear(2023)));
    }

    private static CalendarDate someDay() {
        return CalendarDate.of(LocalDate.of(2024, 1, 10));
    }

    private static void assertRefused(String text, int position, String problem) {
        EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));

        assertThat(refusal).isNotNull();
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.position()).isEqualTo(position);
        assertThat(refusal).hasMessageEndingWith(refusal.instead());
    }
}
