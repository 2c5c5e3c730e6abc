package org.backlot.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conflicts of shares, of numbers of people, of what an announcement does and of who had it first. */
class AmountConflictTest {
    private final Story story = new Story()
            .people("ann", "ben", "cy")
            .posts("seat")
            .divisions("film", "tv", "music")
            .companies("studio", "parent")
            .announcements("memo", "release");
    private final Particulars told = new Particulars(story);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "51, 60, STAKE OPEN 1 2",
                "33.3, 33, STAKE ROUNDING 1 2",
                "33.3, 33.4, STAKE OPEN 1 2",
                "50..100, 51, STAKE GRANULARITY 1 2",
                "51, 51.0, -",
                "50, 54, STAKE OPEN 1 2",
            })
    void anOwnerHasOneShare(String one, String other, String found) {
        told.share("parent", "studio", one).cited("thewrap 2024-01-10");
        told.share("parent", "studio", other).cited("deadline 2024-01-10");

        assertThat(Found.in(story)).isEqualTo(found == null ? Set.of() : Set.of(found));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"60, 40, -", "60, 55, STAKE OPEN 1 2", "50.3, 50, STAKE ROUNDING 1 2"})
    void twoOwnersHaveNoMoreThanTheWhole(String one, String other, String found) {
        told.share("parent", "studio", one).cited("thewrap 2024-01-10");
        told.share("ann", "studio", other).cited("deadline 2024-01-10");

        assertThat(Found.in(story)).isEqualTo(found == null ? Set.of() : Set.of(found));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "300, film, 500, film, HEADCOUNT OPEN 1 2",
                "300, film, 280, film, HEADCOUNT ROUNDING 1 2",
                "300, film, 200..400, film, HEADCOUNT GRANULARITY 1 2",
                "300, film, 500, studio, HEADCOUNT NARROWER_SCOPE 1 2",
                "500, film, 300, studio, HEADCOUNT OPEN 1 2",
                "300, film, 500, music, -",
            })
    void anEffectTouchesOneNumberOfPeople(String one, String on, String other, String otherOn, String found) {
        told.layoff("memo", one, on).cited("thewrap 2024-01-10");
        told.layoff("release", other, otherOn).cited("deadline 2024-01-11");
        story.placement("film", "studio").cited("upi 2024-01-10");

        assertThat(Found.in(story)).isEqualTo(found == null ? Set.of() : Set.of(found));
    }

    @Test
    void layoffsOfAnotherSeasonAreOthers() {
        told.layoff("memo", "300", "film").cited("thewrap 2023-01-10");
        told.layoff("release", "500", "film").cited("deadline 2024-01-11");

        assertThat(Found.in(story)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ALL, PENDING, MOST, PENDING, 2024-01-10, SCOPE NARROWER_SCOPE 3 4",
                "ALL, PENDING, ALL, NOTIFIED, 2024-01-10, SCOPE OPEN 3 4",
                "ALL, PENDING, ALL, NOTIFIED, 2024-01-12, SUPERSESSION SUPERSESSION 3 4",
                "ALL, PENDING, ALL, PENDING, 2024-01-10, -",
            })
    void howFarAnEffectHasComeIsComparedForOnePartOfTheWorld(
            Quantifier quantifier,
            PhaseState state,
            Quantifier other,
            PhaseState otherState,
            String day,
            String found) {
        Told layoff = story.effect("memo", EffectKind.LAYOFF, "film").cited("thewrap 2024-01-10");
        Told again = story.effect("release", EffectKind.LAYOFF, "film").cited("deadline 2024-01-10");
        told.phase("memo", layoff, "Europe", quantifier, state).cited("thewrap 2024-01-10");
        told.phase("release", again, "europe", other, otherState).cited("deadline " + day);
        told.phase("release", again, "Asia", Quantifier.ALL, PhaseState.DONE).cited("deadline " + day);

        assertThat(Found.in(story)).isEqualTo(found == null ? Set.of() : Set.of(found));
    }

    @Test
    void authorsAndCreditsAreComparedToo() {
        told.authorship("memo", "ann").cited("thewrap 2024-01-10");
        told.authorship("memo", "ben").cited("deadline 2024-01-10");
        told.firstReport("memo", "thewrap", null).cited("upi 2024-01-10");
        told.firstReport("memo", "deadline", "the names").cited("tbi 2024-01-10");
        told.firstReport("memo", "variety", null).cited("axios 2024-01-10");

        assertThat(Found.in(story))
                .containsExactly("AUTHORSHIP OPEN 1 2", "FIRST_REPORT NARROWER_SCOPE 3 4 5", "FIRST_REPORT OPEN 3 5");
    }

    @Test
    void ownersWhoOwnEachOtherAreNotAddedUp() {
        story.companies("label");
        told.share("parent", "studio", "60").cited("thewrap 2024-01-10");
        told.share("studio", "label", "40").cited("thewrap 2024-01-10");
        told.share("parent", "label", "40").cited("deadline 2024-01-10");
        told.share("ben", "label", "40").cited("upi 2024-01-10");

        assertThat(Found.in(story)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "40, 40, 20, -",
                "40, 40, 40, STAKE OPEN 1 2 3",
                "34, 33.3, 33.3, STAKE ROUNDING 1 2 3",
                "80, 40, 5, STAKE OPEN 1 2",
            })
    void threeOwnersHaveNoMoreThanTheWhole(String one, String other, String third, String found) {
        told.share("parent", "studio", one).cited("thewrap 2024-01-10");
        told.share("ann", "studio", other).cited("deadline 2024-01-10");
        told.share("ben", "studio", third).cited("upi 2024-01-10");

        assertThat(Found.in(story)).isEqualTo(found == null ? Set.of() : Set.of(found));
    }

    @Test
    void ownersOneAfterTheOtherAreNotAddedUp() {
        told.share("parent", "studio", "40").cited("thewrap 2022-01-10");
        told.share("ann", "studio", "40").until("2023").cited("deadline 2022-01-10");
        told.share("ben", "studio", "40").from("2024").cited("upi 2024-01-10");

        assertThat(Found.in(story)).isEmpty();
    }
}
