package org.backlot.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backlot.graph.Additions;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private final Story story = new Story().people("jen-salke", "mike-hopkins");
    private final Told line = story.line("jen-salke", "mike-hopkins");

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024-01-10",
        "2024-01, 2024-01-01",
        "2024, 2024-01-01",
        "[2024-01-08..2024-01-10], 2024-01-08",
        "[..2024-01-10], ",
        "?, ",
    })
    void aSourceIsNotTakenToHaveSpokenLaterThanItSurelyDid(String published, @Nullable LocalDate day) {
        line.cited("quotenmeter " + published);

        assertThat(spokenOf(story.graph())).isEqualTo(day);
    }

    @Test
    void theReferenceDayOfARegisterComesBeforeThatOfItsPublication() {
        line.cited("quotenmeter 2024-01-10", cited -> cited.spokenOf("2023-12-31"));

        assertThat(spokenOf(story.graph())).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void theMinuteOfPublicationTellsTheDayWhereNoDateDoes() {
        line.cited("deadline ?");
        Graph graph = story.graph().with(printedAt(Instant.parse("2024-01-10T19:10:05Z")));

        assertThat(spokenOf(graph)).isEqualTo(LocalDate.of(2024, 1, 10));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-10, true", "2024-01-09, false"})
    void aDocumentOfWhichTheDayIsKnownCountsFromThatDayOn(String reportedBy, boolean known) {
        line.cited("thewrap 2024-01-10");

        assertThat(stands(reportedBy, null)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"2022-11-01, false", "2022-11-29, false", "2022-11-30, true"})
    void aDocumentOfAnUncertainDayCountsFromTheLatestItCanBe(String reportedBy, boolean known) {
        line.cited("quotenmeter 2022-11");

        assertThat(stands(reportedBy, null)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-11, false", "2024-01-12, true"})
    void aDocumentThatWasNeverPublishedCountsFromItsRecordingOn(String reportedBy, boolean known) {
        story.memo("salke-memo");
        line.cited("salke-memo");

        assertThat(stands(reportedBy, null)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-11, false", "2024-01-12, true", "2024-01-19, true", "2024-01-20, false"})
    void aClaimStandsFromItsRecordingToItsWithdrawal(String recordedBy, boolean stands) {
        line.cited("thewrap 2024-01-10").withdrawn("2024-01-20");

        assertThat(stands(null, recordedBy)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-12, true", "2024-01-19, true", "2024-01-20, false", "2024-01-24, false", "2024-01-25, true"})
    void aClaimStandsUntilItIsCorrectedAndAgainWhenTheCorrectionIsTakenBack(String recordedBy, boolean stands) {
        line.cited("thewrap 2024-01-10");
        story.line("jen-salke", "jen-salke")
                .corrects(line)
                .cited("upi 2024-01-10")
                .recorded("2024-01-20")
                .withdrawn("2024-01-25");

        assertThat(stands(null, recordedBy)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, false", "2024-01-15, true", "2024-01-19, true", "2024-01-20, false"})
    void aClaimStandsAsLongAsACitationSupportsIt(String recordedBy, boolean stands) {
        line.cited("thewrap 2024-01-10", cited -> cited.recorded("2024-01-15").withdrawn("2024-01-20"));

        assertThat(stands(null, recordedBy)).isEqualTo(stands);
    }

    @Test
    void aClaimThatIsOnlyDeniedDoesNotStand() {
        line.cited("thewrap 2024-01-10", cited -> cited.denying());

        assertThat(stands(null, null)).isFalse();
    }

    @Test
    void aDenialDoesNotSpeakOfItAsInForce() {
        line.cited("thewrap 2024-01-10").cited("upi 2024-01-20", cited -> cited.denying());
        Moment moment = story.on("2024-01-10");

        assertThat(Evidence.testimony(line.in(moment.graph()), moment, null).lastAsserted())
                .isEqualTo(LocalDate.of(2024, 1, 10));
    }

    private boolean stands(@Nullable String reportedBy, @Nullable String recordedBy) {
        Moment moment = story.on("2024-01-10", reportedBy, recordedBy);
        return Evidence.stands(line.in(moment.graph()), moment);
    }

    private static @Nullable LocalDate spokenOf(Graph graph) {
        return Evidence.spokenOf(graph.citations(graph.claim(1)).get(0), graph);
    }

    private static Additions printedAt(Instant minute) {
        Document document = new Document(
                1,
                "deadline ?",
                DocumentKind.ARTICLE,
                "deadline",
                null,
                null,
                null,
                1,
                null,
                minute,
                List.of(),
                minute);
        return new Additions(
                2, List.of(), List.of(document), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());
    }
}
