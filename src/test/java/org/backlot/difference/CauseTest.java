package org.backlot.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backlot.announcement.EffectKind;
import org.backlot.citation.Tense;
import org.backlot.graph.Continuity;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.position.Position;
import org.backlot.succession.SuccessionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseTest {
    private static final String EARLY = "2022-11-29";
    private static final String LATE = "2024-01-10";
    private static final String THEN = "thewrap 2022-11-29";
    private static final String NOW = "thewrap 2024-01-10";

    private final Story story = new Story()
            .people("lindsay-sloane", "vernon-sanders", "chris-brearton")
            .divisions("mgm-plus", "film", "television")
            .announcements("memo", "release");

    @Test
    void whatBeginsIsCausedByTheAnnouncementInWhichItWasMade() {
        story.line("lindsay-sloane", "chris-brearton").in("memo").cited(NOW);

        assertThat(causes("lindsay-sloane")).containsExactly("ANNOUNCED memo");
    }

    @Test
    void whatIsToldInNoAnnouncementHasNoStatedCause() {
        story.line("lindsay-sloane", "chris-brearton").cited(NOW);

        assertThat(causes("lindsay-sloane")).containsExactly("CAUSE_NOT_STATED");
    }

    @Test
    void whatContinuesIsBegunByNoAnnouncement() {
        story.line("lindsay-sloane", "chris-brearton")
                .in("memo")
                .continuity(Continuity.CONTINUES)
                .cited(NOW);

        assertThat(causes("lindsay-sloane")).containsExactly("CAUSE_NOT_STATED");
    }

    @Test
    void aLineThatIsSucceededIsEndedByTheAnnouncementOfTheNext() {
        story.lines("lindsay-sloane > vernon-sanders", THEN);
        story.line("lindsay-sloane", "chris-brearton").in("memo").cited(NOW);

        assertThat(causes("lindsay-sloane")).containsExactly("SUCCEEDED memo", "ANNOUNCED memo");
    }

    @Test
    void ofSeveralSuccessorsTheFirstEndedTheLine() {
        story.people("jen-salke").lines("lindsay-sloane > vernon-sanders", THEN);
        story.line("lindsay-sloane", "jen-salke").in("release").cited("thewrap 2023-06-30");
        story.line("lindsay-sloane", "chris-brearton").in("memo").cited(NOW);

        assertThat(causes("lindsay-sloane")).containsExactly("SUCCEEDED release", "ANNOUNCED memo");
    }

    @Test
    void aSuccessorToldInNoAnnouncementIsGivenWithoutOne() {
        story.lines("lindsay-sloane > vernon-sanders", THEN).lines("lindsay-sloane > chris-brearton", NOW);
        Cause cause = Changes.of(story, "lindsay-sloane", EARLY, LATE).get(0).getCause();

        assertThat(Changes.told(cause)).isEqualTo("CAUSE_NOT_STATED");
        assertThat(cause.claim()).isNotNull();
    }

    @Test
    void anEndIsCausedByTheAnnouncementThatTellsOfIt() {
        story.line("lindsay-sloane", "vernon-sanders").until("2023-06-30").cited(THEN);
        story.line("lindsay-sloane", "vernon-sanders")
                .in("memo")
                .continuity(Continuity.ENDS)
                .cited(NOW, cited -> cited.tense(Tense.PAST));

        assertThat(causes("lindsay-sloane")).containsExactly("ANNOUNCED memo");
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTURE,    EFFECT memo",
        "LAYOFF,       EFFECT memo",
        "RETENTION,    CAUSE_NOT_STATED",
        "APPOINTMENT,  CAUSE_NOT_STATED",
        "RENAME,       CAUSE_NOT_STATED",
        "CONSOLIDATION, EFFECT memo",
    })
    void anEffectOnThePersonExplainsAnEndOrDoesNot(EffectKind effect, String cause) {
        story.line("lindsay-sloane", "vernon-sanders").until("2023-06-30").cited(THEN);
        story.effect("memo", effect, "lindsay-sloane").from("2023-06-30").cited("thewrap 2023-06-30");

        assertThat(causes("lindsay-sloane")).contains(cause);
    }

    @Test
    void anEffectThatCameUpOutsideTheIntervalExplainsNothing() {
        story.line("lindsay-sloane", "vernon-sanders").until("2023-06-30").cited(THEN);
        story.effect("memo", EffectKind.DEPARTURE, "lindsay-sloane").cited("thewrap 2022-11-01");

        assertThat(causes("lindsay-sloane")).containsExactly("CAUSE_NOT_STATED");
    }

    @Test
    void noEffectIsTheCauseOfWhatIsOnlyToldLater() {
        story.collaboration("film", "television").cited(NOW);
        story.effect("memo", EffectKind.CONSOLIDATION, "film").cited(NOW);

        assertThat(Changes.of(story, "television", EARLY, LATE))
                .extracting(change -> Changes.told(change.getCause()))
                .containsExactly("CAUSE_NOT_STATED");
    }

    @Test
    void anEffectOnSomebodyElseExplainsNothing() {
        story.line("lindsay-sloane", "vernon-sanders").until("2023-06-30").cited(THEN);
        story.effect("memo", EffectKind.DEPARTURE, "chris-brearton").cited("thewrap 2023-06-30");

        assertThat(causes("lindsay-sloane")).containsExactly("CAUSE_NOT_STATED");
    }

    @Test
    void theCombinationOfUnitsExplainsThePlacementOfTheNewOne() {
        story.succession(SuccessionType.MERGER, "mgm-plus", "film", "television")
                .in("memo")
                .cited(NOW, cited -> cited.tense(Tense.FUTURE));
        story.placement("film", "television").until("2023-06-30").cited(THEN);

        assertThat(Changes.of(story, "film", EARLY, LATE))
                .filteredOn(change -> change.kind() == RelationChangeKind.ENDED)
                .extracting(change -> Changes.told(change.getCause()))
                .containsExactly("EFFECT memo");
    }

    @Test
    void aChangedValueIsCausedByTheAnnouncementOfTheNewOne() {
        titled("vice president").cited(THEN);
        titled("president").in("release").cited(NOW);

        assertThat(causes("lindsay-sloane")).containsExactly("ANNOUNCED release");
    }

    @Test
    void theCauseIsTheSameFromTheOtherSide() {
        story.lines("lindsay-sloane > vernon-sanders", THEN);
        story.line("lindsay-sloane", "chris-brearton").in("memo").cited(NOW);

        assertThat(Changes.of(story, "lindsay-sloane", LATE, EARLY))
                .extracting(change -> Changes.told(change.getCause()))
                .containsExactly("SUCCEEDED memo", "ANNOUNCED memo");
    }

    private Told titled(String title) {
        long film = story.number("film");
        return story.tell("lindsay-sloane", entry -> new Position(entry, film, 0, title, false, false, null));
    }

    private List<String> causes(String slug) {
        return Changes.of(story, slug, EARLY, LATE).stream()
                .map(change -> Changes.told(change.getCause()))
                .toList();
    }
}
