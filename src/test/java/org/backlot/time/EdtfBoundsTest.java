package org.backlot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfBoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-10           | 2024-01-10 | 2024-01-10",
                "2024-02              | 2024-02-01 | 2024-02-29",
                "2023                 | 2023-01-01 | 2023-12-31",
                "2023~                | 2023-01-01 | 2023-12-31",
                "201X                 | 2010-01-01 | 2019-12-31",
                "20XX                 | 2000-01-01 | 2099-12-31",
                "-198X                | -1989-01-01 | -1980-12-31",
                "-19XX                | -1999-01-01 | -1900-12-31",
                "2004-XX              | 2004-01-01 | 2004-12-31",
                "1985-02-XX           | 1985-02-01 | 1985-02-28",
                "1985-XX-XX           | 1985-01-01 | 1985-12-31",
                "Y12024               | +12024-01-01 | +12024-12-31",
                "2024-01-10T23:30:00-08 | 2024-01-10 | 2024-01-10",
            })
    void calendarDatesReachFromTheirFirstDayToTheirLast(String text, LocalDate earliest, LocalDate latest) {
        assertBounds(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-21 | 2023-03-01 | 2023-06-30",
                "2023-22 | 2023-06-01 | 2023-09-30",
                "2023-23 | 2023-09-01 | 2023-12-31",
                "2023-24 | 2022-12-01 | 2024-03-31",
            })
    void seasonsTakeTheirLoosestReading(String text, LocalDate earliest, LocalDate latest) {
        assertBounds(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-10/2024-01-14 | 2024-01-10 | 2024-01-14",
                "2004/2006-08          | 2004-01-01 | 2006-08-31",
                "2004-06/2004          | 2004-06-01 | 2004-12-31",
                "2004/..               | 2004-01-01 |",
                "2004/                 | 2004-01-01 |",
                "../2004               |            | 2004-12-31",
                "/2004                 |            | 2004-12-31",
            })
    void intervalsReachFromTheirStartToTheirEnd(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        assertBounds(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2024-01-10..2024-01-14] | 2024-01-10 | 2024-01-14",
                "[1670..1672,1667,1668]   | 1667-01-01 | 1672-12-31",
                "{1960,1961-12}           | 1960-01-01 | 1961-12-31",
                "[..1984]                 |            | 1984-12-31",
                "[1960,1984..]            | 1960-01-01 |",
                "[..1960,1984..]          |            |",
            })
    void setsReachFromTheirFirstMemberToTheirLast(
            String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        assertBounds(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2024-01-10,2024-01-14] | 2024-01-12 | false",
                "[2024-01-10..2024-01-14] | 2024-01-12 | true",
                "[..1960,1984..]         | 1970-01-01 | false",
                "[..1960,1984..]         | 1950-01-01 | true",
                "[..1960,1984..]         | 1984-01-01 | true",
                "2023-24                 | 2023-07-01 | false",
                "2023-24                 | 2023-02-01 | true",
                "2023-24                 | 2024-02-01 | true",
                "2004/..                 | 2003-12-31 | false",
                "2004/..                 | 2104-12-31 | true",
            })
    void gapsAreNotPossible(String text, LocalDate day, boolean possible) {
        assertThat(Edtf.parse(text).possiblyOn(day)).isEqualTo(possible);
    }

    private static void assertBounds(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        Edtf date = Edtf.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }
}
