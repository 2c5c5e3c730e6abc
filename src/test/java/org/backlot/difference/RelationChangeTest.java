package org.backlot.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.backlot.citation.Tense;
import org.backlot.graph.Continuity;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.naming.NameKind;
import org.backlot.ownership.Ownership;
import org.backlot.position.Position;
import org.backlot.reporting.LineType;
import org.backlot.time.Absence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationChangeTest {
    private static final String EARLY = "2022-11-29";
    private static final String LATE = "2024-01-10";
    private static final String THEN = "thewrap 2022-11-29";
    private static final String NOW = "thewrap 2024-01-10";

    private final Story story = new Story()
            .people("lindsay-sloane", "vernon-sanders", "chris-brearton")
            .divisions("mgm-plus", "film", "television")
            .companies("mgm", "amazon");

    @Test
    void aLineToAnotherManagerEndsOneAndBeginsTheOther() {
        story.lines("lindsay-sloane > vernon-sanders", THEN).lines("lindsay-sloane > chris-brearton", NOW);

        assertThat(told("lindsay-sloane"))
                .isEqualTo("ENDED lindsay-sloane > vernon-sanders; BEGAN lindsay-sloane > chris-brearton");
    }

    @Test
    void theOtherWayRoundWhatBeganHasEnded() {
        story.lines("lindsay-sloane > vernon-sanders", THEN).lines("lindsay-sloane > chris-brearton", NOW);

        assertThat(Changes.told(Changes.of(story, "lindsay-sloane", LATE, EARLY)))
                .isEqualTo("BEGAN lindsay-sloane > vernon-sanders; ENDED lindsay-sloane > chris-brearton");
    }

    @Test
    void anotherClaimOfTheSameLineIsNoChange() {
        story.lines("lindsay-sloane > vernon-sanders", THEN).lines("lindsay-sloane > vernon-sanders", NOW);

        assertThat(told("lindsay-sloane")).isEmpty();
    }

    @Test
    void aCorrectionThatSaysTheSameIsNoChange() {
        var first = story.line("lindsay-sloane", "vernon-sanders")
                .cited(THEN, cited -> cited.recorded("2023-01-01"))
                .recorded("2023-01-01");
        story.line("lindsay-sloane", "vernon-sanders").cited(THEN).corrects(first);
        Moment before = story.on(EARLY, null, "2023-06-01");

        assertThat(before.graph().claims())
                .filteredOn(claim -> claim.at(before).presence().isHeld())
                .hasSize(1);
        assertThat(Changes.of(Changes.scope(before, story.number("lindsay-sloane"), false), before, story.on(LATE)))
                .isEmpty();
    }

    @Test
    void aManagerSeesTheLinesToThemselves() {
        story.lines("lindsay-sloane > chris-brearton", NOW);

        assertThat(told("chris-brearton")).isEqualTo("BEGAN lindsay-sloane > chris-brearton");
    }

    @Test
    void aSolidLineThatIsDottedLaterHasEndedAndBegun() {
        story.line("lindsay-sloane", "vernon-sanders").until("2023-06-30").cited(THEN);
        story.line("lindsay-sloane", "vernon-sanders", LineType.DOTTED).cited(NOW);

        assertThat(told("lindsay-sloane"))
                .isEqualTo("ENDED lindsay-sloane > vernon-sanders; BEGAN lindsay-sloane > vernon-sanders");
    }

    @ParameterizedTest
    @CsvSource({
        "93, 53, CHANGED amazon > mgm STAKE [93] [53]",
        "93, control, CHANGED amazon > mgm STAKE [93] [control]",
        "control, 100, CHANGED amazon > mgm STAKE [control] [100]",
        "100, 100.0, ''",
        "control, control, ''",
    })
    void aStakePrintedLaterIsAChangeOfTheStake(String then, String now, String told) {
        owns(then).cited(THEN);
        owns(now).cited(NOW);

        assertThat(told("mgm")).isEqualTo(told);
    }

    @Test
    void ofEquallySureSourcesThatDifferBothCount() {
        owns("93").cited(THEN);
        owns("53").cited(NOW);
        owns("50").cited("deadline 2024-01-10");

        assertThat(told("mgm")).isEqualTo("CHANGED amazon > mgm STAKE [93] [50, 53]");
    }

    @Test
    void aTitleThatIsNotPrintedAgainIsNotLost() {
        titled("president").cited(THEN);
        story.position("lindsay-sloane", "mgm-plus").cited(NOW);

        assertThat(told("lindsay-sloane")).isEmpty();
    }

    @Test
    void whoComesToLeadIsAChange() {
        story.position("lindsay-sloane", "mgm-plus").cited(THEN);
        story.leads("lindsay-sloane", "mgm-plus").cited(NOW);

        assertThat(told("mgm-plus")).isEqualTo("CHANGED lindsay-sloane > mgm-plus LEADERSHIP [false] [true]");
    }

    @Test
    void anotherNameIsOneThatEndsAndOneThatBegins() {
        story.naming("mgm-plus", "Epix", NameKind.OFFICIAL).until("2023-01-14").cited(THEN);
        story.naming("mgm-plus", "MGM+", NameKind.OFFICIAL).from("2023-01-15").cited(NOW);

        assertThat(Changes.of(story, "mgm-plus", EARLY, LATE))
                .extracting(
                        change -> change.kind() + " " + change.strand().edge().detail())
                .containsExactly("ENDED Epix", "BEGAN MGM+");
    }

    @Test
    void aCollaborationIsTheSameFromEitherSide() {
        story.collaboration("film", "television").cited(THEN);
        story.collaboration("television", "film").cited(NOW);

        assertThat(told("film")).isEmpty();
    }

    @Test
    void ofACollaborationWithSeveralEachIsARelation() {
        story.collaboration("film", "television", "mgm-plus").cited(NOW);

        assertThat(told("mgm-plus")).isEqualTo("BEGAN mgm-plus > film");
    }

    @Test
    void theCandidatesOfAnAmbiguousCollaborationStayTogether() {
        Changes.ambiguousCollaboration(story, "vernon-sanders", "film", "television")
                .cited(NOW);
        RelationChange change = Changes.of(story, "film", EARLY, LATE).get(0);

        assertThat(Changes.told(change)).isEqualTo("BEGAN vernon-sanders > film/television");
        assertThat(change.isAmbiguous()).isTrue();
    }

    @Test
    void onOneDayAndByTheSameKnowledgeNothingDiffers() {
        story.lines("lindsay-sloane > vernon-sanders", THEN);

        assertThat(Changes.of(story, "lindsay-sloane", LATE, LATE)).isEmpty();
    }

    @Test
    void certaintyIsComparedOnRequestOnly() {
        story.lines("lindsay-sloane > vernon-sanders", THEN);
        Moment from = story.on(EARLY);
        Span span = new Span(from, from.on(story.on(LATE).asOf()));
        List<Strand> strands = new SubjectScope(from.graph().subject(1), false)
                .strands(span, new RelationChangeSelection(from.graph(), null, true).kinds());

        assertThat(new RelationChangeSelection(from.graph(), null, true)
                        .changes(strands, span)
                        .toList())
                .flatExtracting(RelationChange::values)
                .containsExactly(new ChangedValue(Aspect.CERTAINTY, List.of("DEFINITE"), List.of("PRESUMED")));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, 2023-06-01, UNSPECIFIED, HAPPENED",
        "PRESENT, ,           CONTINUES,   FIRST_TOLD",
        "PRESENT, ,           UNSPECIFIED, FIRST_TOLD",
        "FUTURE,  ,           UNSPECIFIED, HAPPENED",
    })
    void whatIsOnlyToldLaterNeedNotHaveHappened(
            Tense tense, String start, Continuity continuity, RelationChangeReading reading) {
        var line = story.line("lindsay-sloane", "chris-brearton")
                .continuity(continuity)
                .cited(NOW, cited -> cited.tense(tense));
        if (start != null) {
            line.from(start);
        }

        assertThat(Changes.of(story, "lindsay-sloane", EARLY, LATE))
                .extracting(RelationChange::getReading)
                .containsExactly(reading);
    }

    @Test
    void whatALaterReportTellsOfTheSameDayBecameKnown() {
        story.lines("lindsay-sloane > vernon-sanders", THEN);
        story.line("lindsay-sloane", "chris-brearton").from("2022-11-01").cited(NOW);
        Moment then = story.on(EARLY, "2022-12-01", null);

        assertThat(Changes.of(Changes.scope(then, story.number("lindsay-sloane"), false), then, story.on(EARLY)))
                .extracting(change -> Changes.told(change) + " " + change.getReading())
                .containsExactly("BEGAN lindsay-sloane > chris-brearton BECAME_KNOWN");
    }

    @Test
    void whatHasEndedTellsWhy() {
        story.line("lindsay-sloane", "vernon-sanders").until("2023-06-30").cited(THEN);

        assertThat(Changes.of(story, "lindsay-sloane", EARLY, LATE))
                .extracting(RelationChange::getAbsence)
                .containsExactly(Absence.ENDED);
    }

    /** A share in percent, or in words. */
    private Told owns(String share) {
        BigDecimal percent = share.matches("[0-9.]+") ? new BigDecimal(share) : null;
        String words = percent == null ? share : null;
        long mgm = story.number("mgm");
        return story.tell("amazon", entry -> new Ownership(entry, mgm, percent, percent, words));
    }

    private Told titled(String title) {
        long organization = story.number("mgm-plus");
        return story.tell("lindsay-sloane", entry -> new Position(entry, organization, 0, title, false, false, null));
    }

    private String told(String slug) {
        return Changes.told(Changes.of(story, slug, EARLY, LATE));
    }
}
