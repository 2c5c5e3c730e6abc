package org.backlot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- to -       |                          | 2020-05-01 | NOT_STATED",
                "- to ongoing |                          | 2020-05-01 | NOT_STATED",
                "- to ended   |                          | 2020-05-01 | NOT_STATED",
                "- to -       | in 2020-05-01 2021-05-01 | 2020-04-30 | NOT_STATED",
                "- to -       | in 2020-05-01 2021-05-01 | 2020-05-01 | DEFINITE ASSERTED",
                "- to -       | in 2020-05-01 2021-05-01 | 2021-05-01 | DEFINITE ASSERTED",
                "- to -       | in 2020-05-01 2021-05-01 | 2021-05-02 | PRESUMED CONTINUED 1",
                "- to ongoing | in 2020-05-01 2021-05-01 | 2022-05-01 | PRESUMED CONTINUED 365",
                "- to -       | gone 2020-01-01          | 2020-05-01 | NOT_STATED",
            })
    void whatIsAssertedHoldsAndIsPresumedToGoOn(String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-01 to - | in 2022-01-01 2022-01-01 | 2020-02-29 | NOT_YET",
                "2020-03-01 to - | in 2022-01-01 2022-01-01 | 2020-03-01 | DEFINITE STATED_START",
                "2020-03-01 to - | in 2022-01-01 2022-01-01 | 2021-12-31 | DEFINITE STATED_START",
                "2020-03-01 to - | in 2022-01-01 2022-01-01 | 2022-01-01 | DEFINITE ASSERTED",
                "2020-03-01 to - | in 2022-01-01 2022-01-01 | 2022-01-11 | PRESUMED CONTINUED 10",
                "2020-03-01 to - |                          | 2020-02-29 | NOT_YET",
                "2020-03-01 to - |                          | 2020-03-01 | PRESUMED BEGUN",
                "2020-03-01 to - |                          | 2020-03-08 | PRESUMED BEGUN 7",
                "2020-03-01 to - | in 2020-01-01 2020-06-01 | 2020-02-01 | NOT_YET",
            })
    void aStatedStartSpeaksForTheDaysSince(String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 to -       |                          | 2019-12-31 | NOT_YET",
                "2020 to -       |                          | 2020-01-01 | POSSIBLE UNCERTAIN_START",
                "2020 to -       |                          | 2020-12-31 | PRESUMED BEGUN",
                "2020 to -       | in 2020-06-01 2020-07-01 | 2020-05-31 | POSSIBLE UNCERTAIN_START",
                "2020 to -       | in 2020-06-01 2020-07-01 | 2020-06-15 | DEFINITE ASSERTED",
                "2020 to -       | in 2020-06-01 2020-07-01 | 2020-07-11 | PRESUMED CONTINUED 10",
                "2020 to -       | over 2020-06-01          | 2020-06-01 | ENDED",
                "[..2020] to -   | in 2021-01-01 2021-01-01 | 1950-01-01 | POSSIBLE UNCERTAIN_START",
                "[..2020] to -   | in 2021-01-01 2021-01-01 | 2020-12-31 | DEFINITE STATED_START",
            })
    void anUncertainStartIsPossibleUntilAWordSettlesIt(
            String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 to 2023-06-30 |                          | 2020-12-31 | DEFINITE STATED_INTERVAL",
                "2020 to 2023-06-30 |                          | 2023-06-30 | DEFINITE STATED_INTERVAL",
                "2020 to 2023-06-30 |                          | 2023-07-01 | ENDED",
                "2020 to 2023-06-30 | in 2021-01-01 2021-01-01 | 2020-12-31 | DEFINITE STATED_START",
                "2020 to 2023-06-30 | in 2021-01-01 2021-01-01 | 2022-01-01 | DEFINITE STATED_INTERVAL",
                "2020 to 2023-06-30 | gone 2022-01-01          | 2022-06-01 | DEFINITE STATED_INTERVAL",
                "2020 to 2023-06-30 | over 2022-01-01          | 2022-06-01 | DEFINITE STATED_INTERVAL",
                "2020 to 2023-06-30 | in 2021-01-01 2024-01-01 | 2023-07-01 | ENDED",
                "- to 2023-06-30    | in 2021-01-01 2021-01-01 | 2022-01-01 | DEFINITE STATED_INTERVAL",
                "2020 to 2020       |                          | 2020-06-01 | POSSIBLE UNCERTAIN_START",
                "2020 to 2020       |                          | 2020-12-31 | POSSIBLE UNCERTAIN_END",
            })
    void twoStatedEndsSettleTheDaysBetween(String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 to 2023 |                          | 2023-01-01 | DEFINITE STATED_INTERVAL",
                "2020 to 2023 |                          | 2023-01-02 | POSSIBLE UNCERTAIN_END",
                "2020 to 2023 |                          | 2023-12-31 | POSSIBLE UNCERTAIN_END",
                "2020 to 2023 |                          | 2024-01-01 | ENDED",
                "2020 to 2023 | in 2021-01-01 2023-06-01 | 2023-05-01 | DEFINITE ASSERTED",
                "2020 to 2023 | in 2021-01-01 2023-06-01 | 2023-06-11 | POSSIBLE UNCERTAIN_END 10",
                "2020 to 2023 | over 2023-06-01          | 2023-05-31 | POSSIBLE UNCERTAIN_END",
                "2020 to 2023 | over 2023-06-01          | 2023-06-01 | ENDED",
                "2020 to 2023 | gone 2023-06-01          | 2023-07-01 | POSSIBLE UNCERTAIN_END",
                "- to 2023    |                          | 2022-12-31 | NOT_STATED",
                "- to 2023    |                          | 2023-06-01 | POSSIBLE UNCERTAIN_END",
                "- to [..2023] |                         | 1950-01-01 | NOT_STATED",
            })
    void anUncertainEndIsPossibleUntilAWordSettlesIt(
            String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03 to ended | over 2023-01-01                          | 2020-03-31 | POSSIBLE UNCERTAIN_END",
                "2020-03 to ended | over 2023-01-01                          | 2022-12-31 | POSSIBLE UNCERTAIN_END",
                "2020-03 to ended | over 2023-01-01                          | 2023-01-01 | ENDED",
                "2020-03 to ended | in 2021-01-01 2022-01-01 over 2023-01-01 | 2021-06-01 | DEFINITE ASSERTED",
                "2020-03 to ended | in 2021-01-01 2022-01-01 over 2023-01-01 | 2022-01-10 | POSSIBLE UNCERTAIN_END 9",
                "2020-03 to ended | gone 2022-01-01 over 2023-01-01          | 2022-01-01 | SUCCEEDED",
                "2020-03 to ended |                                          | 2050-01-01 | POSSIBLE UNCERTAIN_END",
                "- to ended       | over 2023-01-01                          | 2022-12-31 | NOT_STATED",
                "- to ended       | over 2023-01-01                          | 2023-01-01 | ENDED",
                "- to -           | in 2021-01-01 2022-01-01 over 2023-01-01 | 2022-01-10 | POSSIBLE UNCERTAIN_END 9",
                "- to -           | in 2021-01-01 2022-01-01 over 2023-01-01 | 2023-01-01 | ENDED",
            })
    void whatEndedOnAnUnknownDayIsPossibleUntilASourceCallsItOver(
            String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- to -     | in 2021-01-01 2023-01-01 over 2022-01-01 | 2021-06-01 | DEFINITE ASSERTED",
                "- to -     | in 2021-01-01 2023-01-01 over 2022-01-01 | 2022-01-01 | POSSIBLE CONTRADICTED",
                "- to -     | in 2021-01-01 2023-01-01 over 2022-01-01 | 2023-01-01 | POSSIBLE CONTRADICTED",
                "- to -     | in 2021-01-01 2023-01-01 over 2022-01-01 | 2023-01-11 | PRESUMED CONTINUED 10",
                "- to ended | in 2021-01-01 2023-01-01 over 2022-01-01 | 2023-01-02 | ENDED",
                "- to -     | in 2021-01-01 2022-01-01 over 2022-01-01 | 2022-01-01 | POSSIBLE CONTRADICTED",
                "- to -     | in 2021-01-01 2022-01-01 over 2022-01-01 | 2022-01-02 | ENDED",
            })
    void whereSourcesContradictTheLastWordPrevails(String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- to -          | will 2024-01-10                          | 2024-01-09 | NOT_YET",
                "- to -          | will 2024-01-10                          | 2024-01-10 | PRESUMED ANNOUNCED",
                "- to -          | will 2024-01-10                          | 2024-01-20 | PRESUMED ANNOUNCED 10",
                "- to -          | will 2024-01-10 in 2024-03-01 2024-03-01 | 2024-01-09 | NOT_YET",
                "- to -          | will 2024-01-10 in 2024-03-01 2024-03-01 | 2024-01-20 | PRESUMED ANNOUNCED 10",
                "- to -          | will 2024-01-10 in 2024-03-01 2024-03-01 | 2024-03-11 | PRESUMED CONTINUED 10",
                "- to -          | will 2024-06-01 in 2024-03-01 2024-03-01 | 2024-02-01 | NOT_STATED",
                "2024-02 to -    | will 2024-01-10                          | 2024-01-31 | NOT_YET",
                "2024-02 to -    | will 2024-01-10                          | 2024-02-09 | POSSIBLE ANNOUNCED 30",
                "2024-02 to -    | will 2024-01-10                          | 2024-02-29 | PRESUMED ANNOUNCED 50",
                "2024 to -       | will 2024-03-01                          | 2024-02-01 | NOT_YET",
                "2024-02-01 to - | will 2024-03-01                          | 2024-02-10 | PRESUMED ANNOUNCED",
                "2024-02-01 to - | will 2024-01-10 in 2024-06-01 2024-06-01 | 2024-03-01 | DEFINITE STATED_START",
                "- to -          | will 2024-01-10 over 2024-06-01          | 2024-01-20 | POSSIBLE UNCERTAIN_END",
            })
    void whatIsAnnouncedIsPresumedToCome(String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-01 to 2024-12-31 | will 2024-01-10                 | 2024-02-09 | PRESUMED ANNOUNCED 30",
                "2024-02-01 to 2024-12-31 | will 2024-01-10                 | 2025-01-01 | ENDED",
                "2024-02-01 to 2024-12-31 | will 2024-01-10 over 2025-03-01 | 2024-02-09 | DEFINITE STATED_INTERVAL",
                "2024-02-01 to 2024-12-31 | will 2024-01-10 gone 2024-02-05 | 2024-02-09 | SUCCEEDED",
            })
    void aPlanWithBothEndsStaysAPresumption(String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- to -       | in 2020-05-01 2021-05-01 gone 2021-09-01 | 2021-08-31 | PRESUMED CONTINUED 122",
                "- to -       | in 2020-05-01 2021-05-01 gone 2021-09-01 | 2021-09-01 | SUCCEEDED",
                "- to ongoing | in 2020-05-01 2021-05-01 gone 2021-09-01 | 2022-09-01 | SUCCEEDED",
                "- to -       | in 2020-05-01 2021-05-01 gone 2021-01-01 | 2021-05-01 | DEFINITE ASSERTED",
                "- to -       | will 2021-05-01 gone 2021-09-01          | 2021-09-01 | SUCCEEDED",
                "2020 to -    | gone 2021-09-01                          | 2021-09-01 | SUCCEEDED",
                "2021 to -    | gone 2021-06-01                          | 2021-09-01 | POSSIBLE UNCERTAIN_START",
            })
    void aSuccessionDefeatsAPresumptionAndNothingMore(
            String validity, @Nullable String said, LocalDate day, String told) {
        assertTold(validity, said, day, told);
    }

    @Test
    void whatIsHeldCarriesTheLastAssertionEvenFromLater() {
        LocalDate lastAsserted = LocalDate.of(2021, 5, 1);
        Testimony testimony = Testimony.asserted(LocalDate.of(2020, 5, 1), lastAsserted);

        Presence presence = Presence.of(Validity.notStated(), testimony, LocalDate.of(2020, 6, 1));

        assertThat(presence).isEqualTo(new Presence.Held(Certainty.DEFINITE, PresenceRule.ASSERTED, lastAsserted, 0));
    }

    @Test
    void whatIsDefiniteIsNeverStale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Presence.Held(Certainty.DEFINITE, PresenceRule.ASSERTED, null, 1));
    }

    @Test
    void assertionsComeInPairsAndInOrder() {
        LocalDate day = LocalDate.of(2021, 5, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Testimony(day, null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Testimony.asserted(day, day.minusDays(1)));
    }

    private static void assertTold(String validity, @Nullable String said, LocalDate day, String told) {
        Presence presence = Presence.of(TimeTexts.validity(validity), TimeTexts.testimony(said), day);

        assertThat(TimeTexts.told(presence)).isEqualTo(told);
    }
}
