package org.backlot.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.citation.Tense;
import org.backlot.graph.Cited;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.naming.NameKind;
import org.backlot.remark.Remark;
import org.backlot.reporting.LineType;
import org.backlot.succession.SuccessionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims as sentences that can be printed. */
class SentenceTest {
    private static final String WRAP = "thewrap 2024-01-10";

    private static Story story() {
        return new Story()
                .people("Ann", "Bob")
                .companies("Corp", "Fund")
                .divisions("Unit", "Wing", "team")
                .posts("Seat")
                .memo("memo")
                .announcement("Memo", "memo");
    }

    private static Arguments says(ClaimKind kind, Function<Story, Told> told, String statement) {
        return Arguments.of(kind, told, statement);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                says(ClaimKind.POSITION, s -> s.leads("Ann", "Unit"), "Ann leads Unit"),
                says(ClaimKind.POSITION, s -> s.position("Ann", "Unit"), "Ann is with Unit"),
                says(ClaimKind.POSITION, s -> s.position("Ann", "Seat"), "Ann is with Seat"),
                says(ClaimKind.REPORTING_LINE, s -> s.line("Ann", "Bob"), "Ann reports to Bob"),
                says(ClaimKind.REPORTING_LINE, s -> s.line("Ann", "nobody"), "Ann reports to nobody"),
                says(
                        ClaimKind.REPORTING_LINE,
                        s -> s.line("Ann", "Bob", LineType.DOTTED),
                        "Ann reports to Bob by a dotted line"),
                says(
                        ClaimKind.COLLABORATION,
                        s -> s.collaboration("Ann", "Unit", "Wing"),
                        "Ann works with Unit and Wing"),
                says(ClaimKind.PLACEMENT, s -> s.placement("Unit", "Wing"), "Unit is part of Wing"),
                says(ClaimKind.OWNERSHIP, s -> s.ownership("Fund", "Corp", 60), "Fund owns 60 percent of Corp"),
                says(
                        ClaimKind.NAMING,
                        s -> s.naming("Ann", "Annie", NameKind.SHORT),
                        "Ann is called “Annie” for short"),
                says(
                        ClaimKind.NAMING,
                        s -> s.naming("Unit", "Epix", NameKind.FORMER),
                        "Unit was formerly called “Epix”"),
                says(
                        ClaimKind.NAMING,
                        s -> s.naming("Unit", "big team", NameKind.DESCRIPTIVE),
                        "Unit is described as “big team”"),
                says(
                        ClaimKind.SUCCESSION,
                        s -> s.succession(SuccessionType.MERGER, "Corp", "Unit", "Wing"),
                        "Unit and Wing combine into Corp"),
                says(
                        ClaimKind.SUCCESSION,
                        s -> s.succession(SuccessionType.SPLIT, "Unit", "Corp"),
                        "Corp splits into Unit"),
                says(
                        ClaimKind.SUCCESSION,
                        s -> s.succession(SuccessionType.ACQUISITION, "Corp", "Fund"),
                        "Corp takes over Fund"),
                says(
                        ClaimKind.EFFECT,
                        s -> s.effect("Memo", EffectKind.LAYOFF, "Unit", "Wing"),
                        "Roles at Unit and Wing are cut"),
                says(ClaimKind.EFFECT, s -> s.effect("Memo", EffectKind.CREATION, "Unit"), "Unit is created"),
                says(
                        ClaimKind.EFFECT,
                        s -> s.effect("Memo", EffectKind.CONSOLIDATION, "Unit", "Wing"),
                        "Unit and Wing are consolidated"),
                says(ClaimKind.EFFECT, s -> s.effect("Memo", EffectKind.LAYOFF), "Roles are cut"),
                says(ClaimKind.EFFECT, s -> s.effect("Memo", EffectKind.DEPARTURE, "Ann"), "Ann leaves a role"),
                says(
                        ClaimKind.EFFECT,
                        s -> s.effect("Memo", EffectKind.DEPARTURE, "Ann", "Bob"),
                        "Ann and Bob leave a role"),
                says(ClaimKind.PHASE, SentenceTest::phase, "Memo: all those affected in Americas have been told"),
                says(ClaimKind.AUTHORSHIP, s -> s.authorship("Memo", "Ann", "Bob"), "Memo was written by Ann and Bob"),
                says(ClaimKind.ATTESTATION, s -> s.attestation("Memo", "memo"), "Memo is genuine"),
                says(ClaimKind.FIRST_REPORT, s -> s.firstReport("Memo", "deadline"), "Deadline was first to report"),
                says(
                        ClaimKind.REMARK,
                        s -> s.tell("Ann", entry -> new Remark(entry, "Is to decide on all of it.")),
                        "Ann: Is to decide on all of it"));
    }

    private static Told phase(Story story) {
        Told effect = story.effect("Memo", EffectKind.LAYOFF, "Unit").cited(WRAP);
        long number = effect.in(story.graph()).entry().number();
        return story.tell(
                "Memo",
                entry -> new Phase(entry, number, "Americas", false, Quantifier.ALL, PhaseState.NOTIFIED, null, null));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfClaimMakesASentence(ClaimKind kind, Function<Story, Told> told, String statement) {
        Story story = story();
        CitableSentence sentence = sentence(story, told.apply(story).cited(WRAP));
        assertThat(sentence.statement()).isEqualTo(statement);
        assertThat(sentence.text()).isEqualTo(statement + ", thewrap reported on Jan. 10, 2024.");
    }

    @Test
    void noKindIsLeftOut() {
        assertThat(kinds().map(arguments -> (ClaimKind) arguments.get()[0])).contains(ClaimKind.values());
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, ASSERTED, UNSPECIFIED, leads,                    is",
        "PRESENT, ASSERTED, NEW,         now leads,                is now",
        "PRESENT, ASSERTED, CONTINUES,   continues to lead,        continues to be",
        "PRESENT, ASSERTED, ENDS,        no longer leads,          is no longer",
        "PRESENT, PLANNED,  CONTINUES,   will continue to lead,    will continue to be",
        "PRESENT, PLANNED,  UNSPECIFIED, leads,                    is",
        "FUTURE,  PLANNED,  UNSPECIFIED, will lead,                will be",
        "FUTURE,  PLANNED,  NEW,         will lead,                will be",
        "FUTURE,  PLANNED,  CONTINUES,   will continue to lead,    will continue to be",
        "FUTURE,  PLANNED,  ENDS,        will no longer lead,      will no longer be",
        "FUTURE,  PROMISED, UNSPECIFIED, is to lead,               is to be",
        "FUTURE,  PROMISED, CONTINUES,   is to continue to lead,   is to continue to be",
        "FUTURE,  PROMISED, ENDS,        is to cease to lead,      is to cease to be",
        "PAST,    ASSERTED, ENDS,        led,                      was",
        "PAST,    ASSERTED, CONTINUES,   continued to lead,        continued to be",
    })
    void theVerbTellsTenseModalityAndContinuity(
            Tense tense, Modality modality, Continuity continuity, String leads, String is) {
        Story story = story();
        Told leader = story.leads("Ann", "Unit").modality(modality).continuity(continuity);
        Told member = story.position("Ann", "Wing").modality(modality).continuity(continuity);
        leader.cited(WRAP, cited -> cited.tense(tense));
        member.cited(WRAP, cited -> cited.tense(tense));
        assertThat(sentence(story, leader).statement()).isEqualTo("Ann " + leads + " Unit");
        assertThat(sentence(story, member).statement()).isEqualTo("Ann " + is + " with Wing");
    }

    @Test
    void whatIsOnlyDescribedTakesAnArticle() {
        Story story = story();
        story.naming("team", "creative team", NameKind.DESCRIPTIVE).cited(WRAP);
        assertThat(sentence(story, story.placement("team", "Unit").cited(WRAP)).statement())
                .isEqualTo("The creative team is part of Unit");
        assertThat(sentence(story, story.placement("Unit", "team").cited(WRAP)).statement())
                .isEqualTo("Unit is part of the creative team");
    }

    @Test
    void anUnnamedSourceIsCreditedInThePrintedWordsAndNoOthers() {
        Story story = story();
        Told attested = story.attestation("Memo", "memo").cited(WRAP, cited -> cited.anonymous("an insider"));
        assertThat(sentence(story, attested).text())
                .isEqualTo("Memo is genuine, according to “an insider”, thewrap reported on Jan. 10, 2024.");
    }

    @Test
    void aSpeakerIsCreditedByName() {
        Story story = story();
        Told line = story.line("Ann", "Bob").cited(WRAP, cited -> cited.onRecord("Bob"));
        assertThat(sentence(story, line).credit()).isEqualTo("according to Bob, thewrap reported on Jan. 10, 2024");
    }

    @Test
    void aMemoIsCreditedToItsAuthorsAndTheFirstReportToItsOutlet() {
        Story story = story();
        story.authorship("Memo", "Ann", "Bob").cited(WRAP);
        story.firstReport("Memo", "deadline").cited(WRAP);
        Told line = story.line("Ann", "Bob")
                .in("Memo")
                .planned()
                .cited(WRAP, cited -> cited.restingOn("memo").tense(Tense.FUTURE));
        assertThat(sentence(story, line).text())
                .isEqualTo("Ann will report to Bob, according to a memo by Ann and Bob, thewrap reported on Jan. 10,"
                        + " 2024. deadline was first to report.");
    }

    @Test
    void whatIsOnlyDeniedHasNoCredit() {
        Story story = story();
        assertThat(sentence(story, story.line("Ann", "Bob").cited(WRAP, Cited::denying))
                        .credit())
                .isEmpty();
    }

    private static CitableSentence sentence(Story story, Told told) {
        Moment moment = story.on("2024-01-11");
        CitableSentence sentence = CitableSentence.of(told.in(moment.graph()).at(moment));
        return new CitableSentence(
                withoutLabels(sentence.text()),
                withoutLabels(sentence.statement()),
                withoutLabels(sentence.credit()),
                sentence.links());
    }

    /** The labels of a story are made of slugs. */
    private static String withoutLabels(String text) {
        return text.replace("Label of ", "").replace("label of ", "");
    }
}
