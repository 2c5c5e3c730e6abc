package org.backlot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12",
                "1985-04",
                "1985",
                "0000",
                "-0001",
                "-1985",
                "-1985-04-12",
                "2024-02-29",
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30-04:00",
                "1985-04-12T23:20:30+04:30",
                "1964/2008",
                "2004-06/2006-08",
                "2004-02-01/2005-02-08",
                "2004-02-01/2005-02",
                "2005/2006-02",
            })
    void levelZeroPrintsAsItWasWritten(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y170000002",
                "Y-170000002",
                "Y10000",
                "2001-21",
                "2001-24",
                "1984?",
                "2004-06~",
                "2004-06-11%",
                "Y12024?",
                "201X",
                "20XX",
                "2004-XX",
                "1985-04-XX",
                "1985-XX-XX",
                "-198X",
                "-19XX",
                "000X",
                "201X~",
                "2004-XX?",
                "1985-04-12/..",
                "1985-04/..",
                "1985/..",
                "../1985-04-12",
                "1985-04-12/",
                "/1985",
                "1984~/2004-06%",
                "2001-21/2003-22",
                "2004-06-XX/2004-07-03",
                "Y-12000/..",
            })
    void levelOnePrintsAsItWasWritten(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1667,1668,1670..1672]",
                "[..1760-12-03]",
                "[1760-12..]",
                "[1760-01,1760-02,1760-12..]",
                "[1667,1760-12]",
                "[..1984]",
                "{1667,1668,1670..1672}",
                "{1960,1961-12}",
                "{..1984}",
                "[2024-01-10..2024-01-14]",
                "[2024?,2025-XX]",
                "[2024]",
            })
    void setsPrintAsTheyWereWritten(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1667,1668, 1670..1672] | [1667,1668,1670..1672]",
                "{ 1960 ,1961-12 }       | {1960,1961-12}",
                "1985-04-12T23:20:30-04  | 1985-04-12T23:20:30-04:00",
                "1985-04-12T23:20:30+00  | 1985-04-12T23:20:30Z",
            })
    void otherSpellingsPrintCanonically(String text, String canonical) {
        assertThat(Edtf.parse(text)).hasToString(canonical).isEqualTo(Edtf.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2024-01-10..2024-01-14] | 2024-01-10/2024-01-14",
                "[2024-01-10..2024-01-14] | {2024-01-10..2024-01-14}",
                "2024/..                  | 2024/",
                "../2024                  | /2024",
                "[..2024]                 | ../2024",
                "2004                     | 2004-XX",
                "2004-XX                  | 2004-XX-XX",
                "1984?                    | 1984~",
            })
    void whatMeansSomethingElseIsAnotherValue(String one, String other) {
        assertThat(Edtf.parse(one)).isNotEqualTo(Edtf.parse(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-10            | true  | true",
                "2022-11               | true  | false",
                "2024-01-10T09:30:00Z  | true  | true",
                "[2024-01-10..2024-01-14] | true | false",
                "{2024-01-10..2024-01-14} | false | false",
                "2024-01-10/2024-01-14 | false | false",
                "2024-01-10/2024-01-10 | true  | true",
                "2024-01-10/..         | false | false",
                "[..1984]              | true  | false",
            })
    void pointsAreToldApartFromStretches(String text, boolean point, boolean exact) {
        Edtf date = Edtf.parse(text);

        assertThat(date.isPoint()).isEqualTo(point);
        assertThat(date.isExact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1984? | true", "1984 | false", "1984/2004~ | true", "[1984,..1980%] | true", "[1984] | false"})
    void doubtAnywhereQualifiesTheWhole(String text, boolean qualified) {
        assertThat(Edtf.parse(text).isQualified()).isEqualTo(qualified);
    }

    @Test
    void factoriesGiveWhatTheirTextReads() {
        assertThat(List.<Edtf>of(
                        CalendarDate.of(LocalDate.of(2024, 1, 10)),
                        CalendarDate.of(YearMonth.of(2022, 11)),
                        CalendarDate.ofYear(12_024).withQualifier(Qualifier.UNCERTAIN),
                        new DateAndTime(LocalDateTime.of(2024, 1, 10, 9, 30), ZoneOffset.UTC)))
                .containsExactly(
                        Edtf.parse("2024-01-10"),
                        Edtf.parse("2022-11"),
                        Edtf.parse("Y12024?"),
                        Edtf.parse("2024-01-10T09:30:00Z"));
    }
}
