package org.backlot.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.backlot.citation.Tense;
import org.backlot.graph.Continuity;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.naming.NameKind;
import org.backlot.reporting.LineType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTest {
    private final Story story = new Story()
            .people("ann", "ben", "cy")
            .posts("seat")
            .divisions("film", "tv", "music")
            .companies("studio", "parent")
            .announcements("memo", "release");
    private final Particulars told = new Particulars(story);

    @Test
    void twoSolidManagersOnOneDayAreOpen() {
        story.line("ann", "ben").cited("thewrap 2024-01-10");
        story.line("ann", "cy").cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactly("SOLE_MANAGER OPEN 1 2");
    }

    @Test
    void twoSolidManagersAreOpenThoughOneSourceStatesBoth() {
        story.lines("ann > ben; ann > cy", "thewrap 2024-01-10");

        assertThat(Found.in(story)).containsExactly("SOLE_MANAGER OPEN 1 2");
    }

    @Test
    void aLaterManagerSucceedsTheEarlierOne() {
        story.line("ann", "ben").cited("thewrap 2022-11-29");
        story.line("ann", "cy").planned().cited("deadline 2024-01-10", cited -> cited.tense(Tense.FUTURE));

        assertThat(Found.in(story)).containsExactly("SUPERSESSION SUPERSESSION 1 2");
    }

    @Test
    void managersOneAfterTheOtherAreOneSuccession() {
        story.line("ann", "ben").cited("thewrap 2020-01-10");
        story.line("ann", "cy").cited("thewrap 2021-01-10");
        story.line("ann", "nobody").cited("thewrap 2022-01-10");

        assertThat(Found.in(story)).containsExactly("SUPERSESSION SUPERSESSION 1 2 3");
    }

    @Test
    void aDottedLineContradictsNoSolidOne() {
        story.line("ann", "ben").cited("thewrap 2024-01-10");
        story.line("ann", "cy", LineType.DOTTED).cited("deadline 2024-01-10");

        assertThat(Found.in(story)).isEmpty();
    }

    @Test
    void aPersonAndThePostThatThisPersonHoldsAreOneManager() {
        story.line("ann", "ben").cited("thewrap 2024-01-10");
        story.line("ann", "seat").cited("deadline 2024-01-10");
        story.position("ben", "seat").cited("upi 2024-01-10");

        assertThat(Found.in(story)).containsExactly("SOLE_MANAGER GRANULARITY 1 2");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-11-29, -, 2024-01-10, CONTINUITY OPEN 1 2",
                "2022-11-29, 2023-06-01, 2024-01-10, -",
                "2024-01-10, -, 2024-01-10, -",
                "2024-01, -, 2024-01-10, DATE_VALUE GRANULARITY 1 2",
                "2024-01-11, -, 2024-01-10, DATE_VALUE OPEN 1 2",
            })
    void whatIsNewWasNotThereBefore(String there, String until, String fresh, String found) {
        Told old = story.line("ann", "ben").from(there).cited("thewrap 2024-01-12");
        if (until != null) {
            old.until(until);
        }
        story.line("ann", "ben").from(fresh).continuity(Continuity.NEW).cited("deadline 2024-01-12");

        assertThat(Found.in(story)).isEqualTo(found == null ? Set.of() : Set.of(found));
    }

    @ParameterizedTest
    @CsvSource({"2022-11-29, true", "2024-01-09, false"})
    void aNewThingWithoutADateIsAsOldAsNewsIs(String word, boolean open) {
        story.line("ann", "ben").cited("thewrap " + word);
        story.line("ann", "ben").continuity(Continuity.NEW).cited("deadline 2024-01-10");

        assertThat(Found.in(story)).hasSize(open ? 1 : 0);
    }

    @Test
    void whatGoesOnWasThereTheDayBefore() {
        story.line("ann", "ben").continuity(Continuity.CONTINUES).cited("thewrap 2024-01-10");
        story.line("ann", "ben").from("2024-01-10").continuity(Continuity.NEW).cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactly("CONTINUITY OPEN 1 2");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021, 2022, DATE_VALUE OPEN 1 2",
                "2021, 2021-06, DATE_VALUE GRANULARITY 1 2",
                "2021~, 2022, DATE_VALUE ROUNDING 1 2",
                "2021, 2021, -",
            })
    void theSameThingBeginsOnceAndEndsOnce(String one, String other, String found) {
        story.placement("film", "studio").until(one).cited("thewrap 2024-01-10");
        story.placement("film", "studio").until(other).cited("deadline 2024-01-10");
        story.placement("tv", "studio").from(one).cited("thewrap 2024-01-10");
        story.placement("tv", "studio").from(other).cited("deadline 2024-01-10");

        assertThat(Found.in(story)).isEqualTo(found == null ? Set.of() : Set.of(found, found.replace("1 2", "3 4")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "New Name, Other Name, NAME OPEN 1 2",
                "Old Films, Old Films Group, NAME GRANULARITY 1 2",
                "Old TV, old television, -",
                "The Old Film, Old Films Inc., -",
            })
    void aSubjectHasOneOfficialName(String one, String other, String found) {
        story.naming("film", one, NameKind.OFFICIAL).cited("thewrap 2024-01-10");
        story.naming("film", other, NameKind.OFFICIAL).cited("deadline 2024-01-10");
        story.naming("film", "Quite Another", NameKind.SHORT).cited("upi 2024-01-10");

        assertThat(Found.in(story)).isEqualTo(found == null ? Set.of() : Set.of(found));
    }

    @Test
    void aPostHasOneHolder() {
        story.position("ann", "seat").cited("thewrap 2024-01-10");
        story.position("ben", "seat").cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactly("SEAT OPEN 1 2");
    }

    @Test
    void aPostThatOneSourceGivesToTwoIsShared() {
        story.position("ann", "seat").cited("thewrap 2024-01-10");
        story.position("ben", "seat").cited("thewrap 2024-01-10");

        assertThat(Found.in(story)).containsExactly("SEAT STATED_TOGETHER 1 2");
    }

    @Test
    void whoHoldsAPostForTheInterimContradictsNoHolder() {
        story.position("ann", "seat").cited("thewrap 2024-01-10");
        told.interim("ben", "seat").cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactly("SEAT INTERIM 1 2");
    }

    @Test
    void anOrganizationHasOneLeaderWhomever() {
        story.leads("ann", "film").cited("thewrap 2024-01-10");
        story.leads("ben", "film").cited("deadline 2024-01-10");
        story.leads("ben", "tv").cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactly("SEAT OPEN 1 2");
    }

    @Test
    void aDivisionLiesInOneOrganizationAndInWhatThatLiesIn() {
        story.placement("film", "studio").cited("thewrap 2024-01-10");
        story.placement("film", "parent").cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactly("PLACEMENT OPEN 1 2");
        story.placement("studio", "parent").cited("upi 2024-01-10");
        assertThat(Found.in(story)).containsExactly("PLACEMENT GRANULARITY 1 2");
    }

    @Test
    void anotherReportOfTheAnnouncementRivalsTheAmbiguousReading() {
        told.ambiguous("ann", "film", "tv", "music").in("memo").cited("thewrap 2024-01-10");
        story.collaboration("ben", "film").cited("deadline 2024-01-10");
        story.collaboration("cy", "film", "tv").cited("upi 2024-01-10");
        story.attestation("memo", "text").cited("deadline 2024-01-10");

        assertThat(Found.in(story)).containsExactly("SUBJECT_AMBIGUITY OPEN 1 2");
    }

    @Test
    void whoWorksWithManyContradictsNobody() {
        story.collaboration("ann", "film", "tv").cited("thewrap 2024-01-10");
        story.collaboration("ben", "film", "tv").cited("deadline 2024-01-10");

        assertThat(Found.in(story)).isEmpty();
    }

    @Test
    void aConflictCanBeSeenSinceTheLastOfItsClaimsWasReported() {
        story.line("ann", "ben").cited("thewrap 2022-11-29").cited("deadline 2024-01-12");
        Told late = story.line("ann", "cy").from("2022-11-29").cited("upi 2024-01-11");
        var moment = story.on("2024-02-01");

        assertThat(Conflicts.of(late.in(moment.graph()), moment).get(0).getSince())
                .hasToString("2024-01-11");
        assertThat(Found.in(story.on("2024-02-01", "2024-01-10", null))).isEmpty();
    }
}
