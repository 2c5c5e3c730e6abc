package org.backlot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-11                  | 2022-10-31 | AFTER",
                "2022-11                  | 2022-11-01 | ON",
                "2022-11                  | 2022-11-30 | ON",
                "2022-11                  | 2022-12-01 | BEFORE",
                "[2024-01-10..2024-01-14] | 2024-01-09 | AFTER",
                "[2024-01-10..2024-01-14] | 2024-01-14 | ON",
                "[2024-01-10..2024-01-14] | 2024-01-15 | BEFORE",
                "[..2019]                 | 1950-01-01 | ON",
                "[..2019]                 | 2020-01-01 | BEFORE",
                "2019/..                  | 2018-12-31 | AFTER",
                "2019/                    | 2050-01-01 | ON",
                "[2024-01-10,2024-01-14]  | 2024-01-12 | NEITHER",
            })
    void aDayLiesBeforeOnOrAfterIt(String date, LocalDate day, String where) {
        FuzzyDate fuzzy = FuzzyDate.parse(date);

        assertThat(fuzzy.surelyBefore(day)).isEqualTo(where.equals("BEFORE"));
        assertThat(fuzzy.possiblyOn(day)).isEqualTo(where.equals("ON"));
        assertThat(fuzzy.surelyAfter(day)).isEqualTo(where.equals("AFTER"));
    }

    @Test
    void itKeepsTheWordsOfTheSourceAndTheRule() {
        FuzzyDate date = FuzzyDate.parse("[2024-01-10..2024-01-14]")
                .withWords("by the end of the week")
                .withRule(DateRule.END_OF_WEEK_OF_PUBLICATION);

        assertThat(date.words()).isEqualTo("by the end of the week");
        assertThat(date.rule()).isEqualTo(DateRule.END_OF_WEEK_OF_PUBLICATION);
        assertThat(date).hasToString("[2024-01-10..2024-01-14]");
    }

    @Test
    void aDayIsExactAndAPoint() {
        FuzzyDate date = FuzzyDate.of(LocalDate.of(2024, 1, 10));

        assertThat(date).isEqualTo(FuzzyDate.parse("2024-01-10"));
        assertThat(date.isExact()).isTrue();
        assertThat(date.isPoint()).isTrue();
    }

    @Test
    void aDaySomewhereInAWeekIsAPointAndTheWeekIsNot() {
        assertThat(FuzzyDate.parse("[2024-01-10..2024-01-14]").isPoint()).isTrue();
        assertThat(FuzzyDate.parse("2024-01-10/2024-01-14").isPoint()).isFalse();
    }

    @Test
    void datesAreShownByEarliestThenLatestUnboundedEarliestFirst() {
        List<String> inOrder =
                List.of("[..2019]", "../2024", "2019-01-01", "2019-01", "2019", "2019/..", "2019-01-02", "2020");

        Stream<FuzzyDate> shown =
                inOrder.stream().sorted().map(FuzzyDate::parse).sorted();

        assertThat(shown).map(FuzzyDate::toString).containsExactlyElementsOf(inOrder);
    }

    @Test
    void blankWordsAreRefused() {
        FuzzyDate date = FuzzyDate.parse("2024");

        assertThatIllegalArgumentException().isThrownBy(() -> date.withWords(" "));
    }

    @Test
    void whatIsNotEdtfIsRefused() {
        assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> FuzzyDate.parse("last Tuesday"));
    }
}
