package org.backlot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- to 2023       | 2023-01-01 | false | false",
                "- to 2023       | 2023-01-02 | true  | false",
                "- to 2023       | 2023-12-31 | true  | false",
                "- to 2023       | 2024-01-01 | true  | true",
                "- to 2023-06-30 | 2023-06-30 | false | false",
                "- to 2023-06-30 | 2023-07-01 | true  | true",
                "- to [..2023]   | 1950-01-01 | true  | false",
                "2020 to -       | 2050-01-01 | false | false",
                "2020 to ongoing | 2050-01-01 | false | false",
                "2020 to ended   | 2020-01-01 | false | false",
                "2020 to ended   | 2020-01-02 | true  | false",
                "- to ended      | 1950-01-01 | true  | false",
            })
    void anEndIsTheLastDayOnWhichItHeld(String validity, LocalDate day, boolean possibly, boolean surely) {
        assertThat(TimeTexts.validity(validity).possiblyEndedBy(day)).isEqualTo(possibly);
        assertThat(TimeTexts.validity(validity).surelyEndedBy(day)).isEqualTo(surely);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 to -       | 2019-12-31 | false | false",
                "2020 to -       | 2020-01-01 | true  | false",
                "2020 to -       | 2020-12-31 | true  | true",
                "2020-03-01 to - | 2020-03-01 | true  | true",
                "[..2020] to -   | 1950-01-01 | true  | false",
                "- to -          | 1950-01-01 | true  | false",
                "2020/.. to -    | 2050-01-01 | true  | false",
            })
    void aStartIsTheFirstDayOnWhichItHeld(String validity, LocalDate day, boolean possibly, boolean surely) {
        assertThat(TimeTexts.validity(validity).possiblyBegunBy(day)).isEqualTo(possibly);
        assertThat(TimeTexts.validity(validity).surelyBegunBy(day)).isEqualTo(surely);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 to 2023-06 | 2020-01-01 | 2020-12-31 | 2023-06-01 | 2023-06-30",
                "2020 to 2020    | 2020-01-01 | 2020-12-31 | 2020-01-01 | 2020-12-31",
                "- to ongoing    |            |            |            |",
                "[..2020] to -   |            | 2020-12-31 |            |",
                "2020-05 to ended | 2020-05-01 | 2020-05-31 |           |",
            })
    void itsBoundsAreThoseOfItsDates(
            String text,
            @Nullable LocalDate earliestStart,
            @Nullable LocalDate latestStart,
            @Nullable LocalDate earliestEnd,
            @Nullable LocalDate latestEnd) {
        Validity validity = TimeTexts.validity(text);

        assertThat(validity.earliestStart()).isEqualTo(earliestStart);
        assertThat(validity.latestStart()).isEqualTo(latestStart);
        assertThat(validity.earliestEnd()).isEqualTo(earliestEnd);
        assertThat(validity.latestEnd()).isEqualTo(latestEnd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ongoing to -", "ended to -", "2024 to 2023", "2024-01-02 to 2024-01-01"})
    void whatCannotBeIsRefused(String validity) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeTexts.validity(validity));
    }

    @Test
    void factoriesStateWhatTheySay() {
        FuzzyDate start = FuzzyDate.parse("2020");
        FuzzyDate end = FuzzyDate.parse("2023");

        assertThat(Validity.notStated()).isEqualTo(TimeTexts.validity("- to -"));
        assertThat(Validity.from(start)).isEqualTo(TimeTexts.validity("2020 to -"));
        assertThat(Validity.between(start, end)).isEqualTo(TimeTexts.validity("2020 to 2023"));
    }

    @Test
    void notStatedOngoingAndEndedAreThreeEnds() {
        assertThat(TimeTexts.validity("2020 to -"))
                .isNotEqualTo(TimeTexts.validity("2020 to ongoing"))
                .isNotEqualTo(TimeTexts.validity("2020 to ended"));
    }

    @ParameterizedTest
    @CsvSource({"DEFINITE,PRESUMED,PRESUMED", "POSSIBLE,PRESUMED,POSSIBLE", "DEFINITE,DEFINITE,DEFINITE"})
    void aChainIsNoSurerThanItsWeakestLink(Certainty one, Certainty other, Certainty weaker) {
        assertThat(one.weaker(other)).isEqualTo(weaker);
        assertThat(other.weaker(one)).isEqualTo(weaker);
    }
}
