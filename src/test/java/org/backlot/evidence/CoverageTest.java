package org.backlot.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private final Story story = new Story().people("jen-salke", "mike-hopkins").divisions("prime-video");

    @ParameterizedTest
    @CsvSource({
        "2022-10-31, UNKNOWN",
        "2022-11-01, KNOWN",
        "2023-06-30, KNOWN",
        "2023-07-01, OVER",
        "2024-01-10, OVER",
    })
    void whatIsKnownOfASubjectReachesFromStartToEnd(String day, CoverageState state) {
        story.position("jen-salke", "prime-video")
                .from("2022-11-01")
                .until("2023-06-30")
                .cited("thewrap 2022-11-29");

        assertThat(coverage(day).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2022-11-28, UNKNOWN", "2022-11-29, KNOWN", "2024-01-10, KNOWN"})
    void nothingIsGuessedBackwards(String day, CoverageState state) {
        story.position("jen-salke", "prime-video").cited("thewrap 2022-11-29");

        assertThat(coverage(day).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-09, UNKNOWN", "2024-01-10, KNOWN", "2030-01-01, KNOWN"})
    void whatIsAnnouncedIsKnownFromItsAnnouncementOn(String day, CoverageState state) {
        story.line("jen-salke", "mike-hopkins")
                .planned()
                .cited("thewrap 2024-01-10", cited -> cited.tense(Tense.FUTURE));

        assertThat(coverage(day).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTING_LINE, SUBJECT, OVER",
        "REPORTING_LINE, OBJECT,  KNOWN",
        "POSITION,       SUBJECT, UNKNOWN",
    })
    void anEmptyListIsToldApartByItsKindAndSide(ClaimKind kind, Side side, CoverageState state) {
        story.line("jen-salke", "mike-hopkins").until("2022-12-31").cited("thewrap 2022-11-29");
        story.line("mike-hopkins", "jen-salke").cited("thewrap 2024-01-10");

        assertThat(Coverage.of(story.view("jen-salke", "2024-01-10"), List.of(kind), List.of(side))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aSubjectOfWhichNothingIsToldIsUnknown() {
        assertThat(coverage("2024-01-10")).isEqualTo(new Coverage(CoverageState.UNKNOWN, null, null));
    }

    @Test
    void aSubjectThatIsOnlyNamedByOthersIsKnown() {
        story.line("mike-hopkins", "jen-salke").cited("thewrap 2024-01-10");

        assertThat(coverage("2024-01-10").state()).isEqualTo(CoverageState.KNOWN);
    }

    @Test
    void oneThingThatHoldsMakesItKnownWhateverElseIsOver() {
        story.position("jen-salke", "prime-video").until("2022-12-31").cited("thewrap 2022-11-29");
        story.line("jen-salke", "mike-hopkins").cited("thewrap 2024-01-10");

        assertThat(coverage("2024-01-10").state()).isEqualTo(CoverageState.KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2018-02-01, 2024-01-10",
        "2023-01-01, , 2018-02-01, 2022-11-29",
        "2022-01-01, , , ",
        ", 2024-01-01, , ",
    })
    void theEvidenceReachesFromTheEarliestToTheLatestDayOfWhatIsKnown(
            @Nullable String reportedBy,
            @Nullable String recordedBy,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        story.position("jen-salke", "prime-video")
                .from("2018-02")
                .cited("thewrap 2022-11-29")
                .cited("thewrap 2024-01-10");

        Coverage coverage =
                Coverage.of(story.on("2024-01-10", reportedBy, recordedBy).view(story.number("jen-salke")));

        assertThat(coverage)
                .extracting(Coverage::firstEvidenceOn, Coverage::lastEvidenceOn)
                .containsExactly(first, last);
    }

    @Test
    void whatWasTakenBackIsNoEvidence() {
        story.position("jen-salke", "prime-video").cited("thewrap 2022-11-29").withdrawn("2024-01-13");

        assertThat(coverage("2024-01-10")).isEqualTo(new Coverage(CoverageState.UNKNOWN, null, null));
    }

    private Coverage coverage(String day) {
        return Coverage.of(story.view("jen-salke", day));
    }
}
