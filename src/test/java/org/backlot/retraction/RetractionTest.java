package org.backlot.retraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.explanation.Edge;
import org.backlot.graph.Cited;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Subject;
import org.backlot.graph.Told;
import org.backlot.publication.Document;
import org.backlot.publication.Lineage.Relation;
import org.backlot.standing.StandingValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What falls with a document or an announcement, and what survives. */
class RetractionTest {
    private static final String DAY = "2024-01-12";
    private static final String WRAP = "thewrap 2024-01-10";
    private static final String DEADLINE = "deadline 2024-01-10";

    private static Story story() {
        return new Story()
                .people("ann", "bob", "cy")
                .divisions("unit")
                .memo("memo")
                .announcement("announced", "memo")
                .announcements("rumoured")
                .article("tbi 2024-01-11", Relation.DERIVED_FROM, DEADLINE, "memo")
                .article("yahoo 2024-01-11", Relation.COPIES, DEADLINE)
                .article("upi 2024-01-11", Relation.CREDITS, "yahoo 2024-01-11")
                .article("chain 2024-01-12", Relation.DERIVED_FROM, "upi 2024-01-11");
    }

    @ParameterizedTest
    @CsvSource({
        "thewrap 2024-01-10, memo,                FALLS",
        "deadline 2024-01-10, memo,               FALLS",
        "tbi 2024-01-11,     '',                  IN_DOUBT",
        "thewrap 2024-01-10, '',                  -",
        "memo,               '',                  FALLS",
        "thewrap 2024-01-10, 'an insider',        -",
        "tbi 2024-01-11,     'an insider',        IN_DOUBT",
    })
    void aMemoTakesWhatRestsOnItAlone(String document, String voice, String fate) {
        Story story = story();
        Told line = story.line("ann", "bob").cited(document, cited -> speak(cited, voice));
        assertThat(fate(story, retracted(story, "memo"), line)).isEqualTo(fate);
    }

    @ParameterizedTest
    @CsvSource({
        "deadline 2024-01-10, '',           FALLS",
        "deadline 2024-01-10, 'an insider', FALLS",
        "yahoo 2024-01-11,    'an insider', FALLS",
        "upi 2024-01-11,      '',           FALLS",
        "upi 2024-01-11,      'an insider', IN_DOUBT",
        "upi 2024-01-11,      memo,         IN_DOUBT",
        "chain 2024-01-12,    '',           FALLS",
        "tbi 2024-01-11,      '',           IN_DOUBT",
    })
    void anArticleTakesItsCopiesAndWhatWasWrittenFromIt(String document, String voice, String fate) {
        Story story = story();
        Told line = story.line("ann", "bob").cited(document, cited -> speak(cited, voice));
        assertThat(fate(story, retracted(story, DEADLINE), line)).isEqualTo(fate);
    }

    private static void speak(Cited cited, String voice) {
        if (voice.equals("memo")) {
            cited.restingOn(voice);
        } else if (!voice.isEmpty()) {
            cited.anonymous(voice);
        }
    }

    @Test
    void whatIsSaidOfAFabricatedMemoFallsWhoeverSaysIt() {
        Story story = story();
        Told written = story.authorship("announced", "ann").cited(WRAP);
        Told attested = story.attestation("announced", "memo").cited(WRAP, cited -> cited.anonymous("an insider"));
        Retraction retraction = retracted(story, "memo");
        assertThat(fate(story, retraction, written)).isEqualTo("FALLS");
        assertThat(fate(story, retraction, attested)).isEqualTo("FALLS");
        assertThat(retraction.hangsOn(written.in(story.graph())))
                .isEqualTo(story.graph().findSubject("announced"));
    }

    @Test
    void aPhaseFallsWithItsEffect() {
        Story story = story();
        Told effect =
                story.effect("announced", EffectKind.LAYOFF, "unit").cited(WRAP, cited -> cited.restingOn("memo"));
        Told phase = phase(story, effect, "announced").cited(DEADLINE);
        assertThat(fate(story, retracted(story, "memo"), phase)).isEqualTo("FALLS");
        Told elsewhere = story.effect("rumoured", EffectKind.LAYOFF, "unit").cited("upi 2024-01-11");
        Told itsPhase = phase(story, elsewhere, "rumoured").cited("thr 2024-01-10");
        Retraction retraction = retracted(story, DEADLINE);
        assertThat(fate(story, retraction, itsPhase)).isEqualTo("FALLS");
        assertThat(retraction.hangsOn(itsPhase.in(story.graph()))).isEqualTo(elsewhere.in(story.graph()));
    }

    @Test
    void whatAnotherOriginSupportsIsWeakened() {
        Story story = story();
        Told line = story.line("ann", "bob")
                .cited(WRAP, cited -> cited.restingOn("memo"))
                .cited(DEADLINE);
        Retraction retraction = retracted(story, "memo");
        ClaimImpact impact = ClaimImpact.of(line.in(story.graph()), retraction);
        assertThat(impact.fate()).isEqualTo(Fate.WEAKENED);
        assertThat(impact.getStandingBefore().value()).isEqualTo(StandingValue.CORROBORATED);
        assertThat(impact.getStandingAfter().value()).isEqualTo(StandingValue.REPORTED);
        assertThat(impact.isEdgeSurvives()).isTrue();
    }

    @Test
    void whatHasAnotherCitationOfTheSameOriginStandsAsBefore() {
        Story story = story();
        Told line = story.line("ann", "bob")
                .cited(WRAP, cited -> cited.restingOn("memo"))
                .cited(DEADLINE, cited -> cited.restingOn("memo"));
        assertThat(fate(story, retracted(story, DEADLINE), line)).isEqualTo("SURVIVES");
    }

    @Test
    void anEdgeSurvivesOnAnotherClaimThatSurelyStands() {
        Story story = story();
        Told planned = story.line("ann", "bob").cited(WRAP, cited -> cited.restingOn("memo"));
        story.line("ann", "bob").from("2022").cited("thr 2022-11-30");
        story.line("ann", "bob").from("2024").cited("tbi 2024-01-11");
        story.line("ann", "cy").cited("thr 2020-11-30");
        Retraction retraction = retracted(story, "memo");
        ClaimImpact impact = ClaimImpact.of(planned.in(story.graph()), retraction);
        assertThat(impact.fate()).isEqualTo(Fate.FALLS);
        assertThat(impact.isEdgeSurvives()).isTrue();
        assertThat(Edge.others(impact.it(), retraction.after()))
                .extracting(claim -> claim.it().getKey())
                .containsExactly("claim-2");
    }

    @Test
    void anAnnouncementWithoutADocumentTakesWhatWasAnnounced() {
        Story story = story();
        Told told = story.line("ann", "bob").in("rumoured").cited(WRAP);
        Told vouched = story.line("cy", "bob").in("rumoured").cited(WRAP, cited -> cited.onRecord("bob"));
        Told beside = story.line("bob", "nobody").cited(WRAP);
        Retraction retraction = announcementRetracted(story, "rumoured");
        assertThat(fate(story, retraction, told)).isEqualTo("FALLS");
        assertThat(fate(story, retraction, vouched)).isEqualTo("IN_DOUBT");
        assertThat(fate(story, retraction, beside)).isEqualTo("-");
    }

    @Test
    void anAnnouncementIsRetractedWithItsDocument() {
        Story story = story();
        story.authorship("announced", "ann").cited(WRAP);
        story.line("ann", "bob").in("announced").cited(WRAP, cited -> cited.restingOn("memo"));
        assertThat(fates(announcementRetracted(story, "announced")))
                .isEqualTo(fates(retracted(story, "memo")))
                .isEqualTo("claim-1 FALLS, claim-2 FALLS");
    }

    @Test
    void documentsInACircleAreReachedOnce() {
        Story story = new Story()
                .people("ann", "bob")
                .article("a 2024-01-10", Relation.CREDITS, "b 2024-01-10")
                .article("b 2024-01-10", Relation.CREDITS, "a 2024-01-10");
        story.line("ann", "bob").cited("b 2024-01-10");
        Retraction retraction = retracted(story, "a 2024-01-10");
        assertThat(retraction.documents()).extracting(DocumentImpact::loss).containsExactly(Loss.WHOLE, Loss.WHOLE);
        assertThat(fates(retraction)).isEqualTo("claim-1 FALLS");
    }

    @Test
    void whatCouldNotBeKnownYetDoesNotFall() {
        Story story = story();
        story.line("ann", "bob").cited("upi 2024-01-11");
        story.line("ann", "cy").cited(DEADLINE);
        Moment earlier = story.on(DAY, "2024-01-10", null);
        assertThat(fates(Retraction.of(document(earlier, DEADLINE), earlier))).isEqualTo("claim-2 FALLS");
    }

    private static Told phase(Story story, Told effect, String announcement) {
        long number = effect.in(story.graph()).entry().number();
        return story.tell(
                announcement,
                entry -> new Phase(entry, number, "Americas", false, Quantifier.ALL, PhaseState.NOTIFIED, null, null));
    }

    private static Retraction retracted(Story story, String document) {
        Moment moment = story.on(DAY);
        return Retraction.of(document(moment, document), moment);
    }

    private static Retraction announcementRetracted(Story story, String slug) {
        Moment moment = story.on(DAY);
        Subject announcement = Objects.requireNonNull(moment.graph().findSubject(slug));
        return Retraction.of(announcement, moment);
    }

    private static Document document(Moment moment, String name) {
        return Objects.requireNonNull(moment.graph().findDocument(name));
    }

    private static String fate(Story story, Retraction retraction, Told told) {
        return retraction.touched().contains(told.in(story.graph()))
                ? ClaimImpact.of(told.in(story.graph()), retraction).fate().name()
                : "-";
    }

    private static String fates(Retraction retraction) {
        return retraction.touched().stream()
                .map(claim ->
                        claim.getKey() + " " + ClaimImpact.of(claim, retraction).fate())
                .collect(Collectors.joining(", "));
    }
}
