package org.backlot.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.backlot.citation.Tense;
import org.backlot.graph.Continuity;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectAt;
import org.backlot.naming.NameKind;
import org.backlot.succession.SuccessionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EffectsTest {
    private static final String MEMO = "salke-brearton-memo-2024";
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = new Story()
            .announcements(MEMO, "hopkins-memo-2024")
            .people("lindsay-sloane", "vernon-sanders")
            .posts("head-of-creative-group")
            .divisions("unified-creative-group", "mgm-scripted-tv", "mgm-plus-productions");

    @ParameterizedTest
    @CsvSource({"NEW, APPOINTMENT", "CONTINUES, RETENTION", "ENDS, DEPARTURE", "UNSPECIFIED, ''"})
    void aRoleIsGivenKeptOrLeftAsTheSourceSays(Continuity continuity, String kind) {
        story.leads("lindsay-sloane", "unified-creative-group")
                .continuity(continuity)
                .in(MEMO)
                .cited(ARTICLE);

        assertThat(kinds()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"MERGER, COMBINATION", "SPLIT, SPLIT", "ACQUISITION, ACQUISITION"})
    void aSuccessionIsAnEffectOfItsOwnKind(SuccessionType type, String kind) {
        story.succession(type, "unified-creative-group", "mgm-scripted-tv")
                .in(MEMO)
                .cited(ARTICLE);

        assertThat(kinds()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, NEW, RENAME",
        "OFFICIAL, CONTINUES, ''",
        "OFFICIAL, ENDS, ''",
        "OFFICIAL, UNSPECIFIED, ''",
        "DESCRIPTIVE, NEW, ''",
        "SHORT, NEW, ''",
        "FULL, NEW, ''",
        "FORMER, NEW, ''",
    })
    void onlyANewOfficialNameIsARename(NameKind name, Continuity continuity, String kind) {
        story.naming("unified-creative-group", "Amazon MGM", name)
                .continuity(continuity)
                .in(MEMO)
                .cited(ARTICLE);

        assertThat(kinds()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void anEffectThatASourceNamesIsItself(EffectKind kind) {
        story.effect(MEMO, kind, "unified-creative-group").cited(ARTICLE);

        assertThat(kinds()).isEqualTo(kind.name());
    }

    @Test
    void whatIsMadeInNoAnnouncementIsNoEffect() {
        story.leads("lindsay-sloane", "unified-creative-group")
                .continuity(Continuity.NEW)
                .cited(ARTICLE);

        assertThat(kinds()).isEmpty();
    }

    @Test
    void whatIsMadeInAnotherAnnouncementIsNoEffectOfThisOne() {
        story.effect("hopkins-memo-2024", EffectKind.LAYOFF).cited(ARTICLE);

        assertThat(kinds()).isEmpty();
    }

    @Test
    void linesPlacementsAndCollaborationsAreNoEffects() {
        story.line("lindsay-sloane", "vernon-sanders")
                .continuity(Continuity.NEW)
                .in(MEMO)
                .cited(ARTICLE);
        story.placement("mgm-scripted-tv", "unified-creative-group")
                .continuity(Continuity.NEW)
                .in(MEMO)
                .cited(ARTICLE);
        story.collaboration("lindsay-sloane", "vernon-sanders")
                .continuity(Continuity.NEW)
                .in(MEMO)
                .cited(ARTICLE);

        assertThat(kinds()).isEmpty();
    }

    @Test
    void effectsStandInTheOrderOfRecordingAndAreNotSummedUp() {
        story.leads("lindsay-sloane", "unified-creative-group")
                .continuity(Continuity.NEW)
                .in(MEMO)
                .cited(ARTICLE);
        story.effect(MEMO, EffectKind.LAYOFF, "mgm-scripted-tv").cited(ARTICLE);
        story.leads("vernon-sanders", "mgm-scripted-tv")
                .continuity(Continuity.CONTINUES)
                .in(MEMO)
                .cited(ARTICLE);
        story.effect(MEMO, EffectKind.LAYOFF, "mgm-plus-productions").cited(ARTICLE);

        assertThat(kinds()).isEqualTo("APPOINTMENT LAYOFF RETENTION LAYOFF");
    }

    @Test
    void aCombinationTouchesWhatWentIntoIt() {
        story.succession(SuccessionType.MERGER, "unified-creative-group", "mgm-scripted-tv", "mgm-plus-productions")
                .in(MEMO)
                .cited(ARTICLE);

        assertThat(slugs(effects().get(0).getSubjects())).isEqualTo("mgm-scripted-tv mgm-plus-productions");
    }

    @Test
    void aCombinationResultsInWhatCameOutOfIt() {
        story.succession(SuccessionType.MERGER, "unified-creative-group", "mgm-scripted-tv")
                .in(MEMO)
                .cited(ARTICLE);

        assertThat(slugs(effects().get(0).getResults())).isEqualTo("unified-creative-group");
    }

    @ParameterizedTest
    @CsvSource({"unified-creative-group", "head-of-creative-group"})
    void anAppointmentTouchesThePersonAndTheirSeat(String seat) {
        story.position("lindsay-sloane", seat)
                .continuity(Continuity.NEW)
                .in(MEMO)
                .cited(ARTICLE);

        assertThat(slugs(effects().get(0).getSubjects())).isEqualTo("lindsay-sloane " + seat);
    }

    @ParameterizedTest
    @CsvSource({"FUTURE, ANNOUNCED", "PRESENT, IN_FORCE"})
    void anEffectIsInForceWhenASourceSpeaksOfItSo(Tense tense, EffectStatus status) {
        story.effect(MEMO, EffectKind.LAYOFF).planned().cited(ARTICLE, cited -> cited.tense(tense));

        assertThat(effects().get(0).getStatus()).isEqualTo(status);
    }

    @Test
    void anEffectThatWasTakenBackIsNone() {
        story.effect(MEMO, EffectKind.LAYOFF).cited(ARTICLE).withdrawn("2024-01-13");

        assertThat(kinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FUTURE,  2024-01-09, NOT_YET",
        "FUTURE,  2024-01-10, ANNOUNCED",
        "FUTURE,  2024-06-30, ANNOUNCED",
        "FUTURE,  2024-07-01, OVER",
        "PRESENT, 2024-01-09, NOT_YET",
        "PRESENT, 2024-01-10, IN_FORCE",
        "PRESENT, 2024-07-01, OVER",
    })
    void anEffectIsListedWhateverTheDayAndTellsHowFarItHadCome(Tense tense, String day, EffectStatus status) {
        story.effect(MEMO, EffectKind.LAYOFF).until("2024-06-30").cited(ARTICLE, cited -> cited.tense(tense));

        assertThat(effects(day)).extracting(AnnouncedEffect::getStatus).containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-09, NOT_YET", "2024-01-10, ANNOUNCED", "2024-06-30, ANNOUNCED", "2024-07-01, IN_FORCE"})
    void aDepartureHasComeWhenTheRoleIsOver(String day, EffectStatus status) {
        story.leads("lindsay-sloane", "unified-creative-group")
                .continuity(Continuity.ENDS)
                .from("2022")
                .until("2024-06-30")
                .in(MEMO)
                .cited(ARTICLE);

        assertThat(effects(day)).extracting(AnnouncedEffect::getStatus).containsExactly(status);
    }

    @Test
    void whoeverHasLeftIsADeparture() {
        story.leads("lindsay-sloane", "unified-creative-group")
                .continuity(Continuity.ENDS)
                .in(MEMO)
                .cited(ARTICLE, cited -> cited.tense(Tense.PAST));

        assertThat(effects()).extracting(AnnouncedEffect::getStatus).containsExactly(EffectStatus.IN_FORCE);
    }

    @Test
    void effectsAreCountedByKind() {
        story.effect(MEMO, EffectKind.LAYOFF, "mgm-scripted-tv").cited(ARTICLE);
        story.effect(MEMO, EffectKind.CREATION, "unified-creative-group").cited(ARTICLE);
        story.effect(MEMO, EffectKind.LAYOFF, "mgm-plus-productions").cited(ARTICLE);

        assertThat(EffectCount.of(effects()))
                .containsExactly(new EffectCount(EffectKind.LAYOFF, 2), new EffectCount(EffectKind.CREATION, 1));
    }

    private List<AnnouncedEffect> effects() {
        return effects("2024-01-15");
    }

    private List<AnnouncedEffect> effects(String day) {
        return Effects.of((AnnouncementAt) story.view(MEMO, day));
    }

    private String kinds() {
        return effects().stream().map(effect -> effect.kind().name()).collect(Collectors.joining(" "));
    }

    private static String slugs(List<SubjectAt> subjects) {
        return subjects.stream().map(subject -> subject.it().getSlug()).collect(Collectors.joining(" "));
    }
}
