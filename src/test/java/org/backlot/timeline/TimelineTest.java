package org.backlot.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.relay.NodeId;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story = new Story()
            .people("lindsay-sloane", "vernon-sanders", "chris-brearton")
            .divisions("mgm-plus", "film")
            .announcements("memo")
            .announcementOf("2023-05", "release");

    @Test
    void eventsStandInTheOrderOfTheirEarliestAndThenOfTheirLatestDay() {
        story.position("lindsay-sloane", "mgm-plus").from("2022-11").cited(ARTICLE);
        story.line("lindsay-sloane", "vernon-sanders")
                .from("2022-11-01")
                .until("2024-01-09")
                .cited(ARTICLE);
        story.position("lindsay-sloane", "film").from("2022").cited(ARTICLE);
        story.line("lindsay-sloane", "chris-brearton").from("[..2023]").cited(ARTICLE);

        assertThat(told(of("lindsay-sloane", TimelineFilter.NONE).dated()))
                .isEqualTo("STARTED [..2023]; STARTED 2022; STARTED 2022-11-01; STARTED 2022-11; ENDED 2024-01-09");
    }

    @Test
    void claimsThatSayTheSameAreOneEvent() {
        story.line("lindsay-sloane", "vernon-sanders").from("2022-11-29").cited(ARTICLE);
        story.line("lindsay-sloane", "vernon-sanders").from("2022-11-29").cited("deadline 2024-01-10");
        story.line("lindsay-sloane", "vernon-sanders").from("2022-11-30").cited("deadline 2024-01-10");

        assertThat(of("lindsay-sloane", TimelineFilter.NONE).dated())
                .extracting(event -> event.date() + " " + event.claims().size())
                .containsExactly("2022-11-29 2", "2022-11-30 1");
    }

    @ParameterizedTest
    @CsvSource({
        "NEW,         true,  STARTED",
        "UNSPECIFIED, true,  STARTED",
        "CONTINUES,   true,  ''",
        "UNSPECIFIED, false, ''",
        "ENDS,        false, ENDED",
    })
    void whatHappenedOnAnUnknownDayIsInALaneOfItsOwn(Continuity continuity, boolean planned, String undated) {
        var line = story.line("lindsay-sloane", "vernon-sanders")
                .continuity(continuity)
                .cited(ARTICLE);
        if (planned) {
            line.planned();
        }

        assertThat(told(of("lindsay-sloane", TimelineFilter.NONE).undated())).isEqualTo(undated);
    }

    @Test
    void anOccurrenceIsTheSameWhoseverTimelineItIsAndWhateverWasKnown() {
        story.line("lindsay-sloane", "vernon-sanders")
                .from("2022-11-29")
                .withdrawn("2024-01-14")
                .cited(ARTICLE);
        story.line("lindsay-sloane", "vernon-sanders").from("2022-11-29").cited("deadline 2024-01-10");
        List<Occurrence> hers = occurrences("lindsay-sloane", story.on("2024-01-20"));

        assertThat(hers).hasSize(1);
        assertThat(occurrences("lindsay-sloane", story.on("2024-01-20", null, "2024-01-13")))
                .isEqualTo(hers);
        assertThat(occurrences("vernon-sanders", story.on("2024-01-20"))).isEqualTo(hers);
    }

    @Test
    void aStartAndAnEndAreTwoOccurrencesOfOneClaimAndEachIsFoundByItsId() {
        story.line("lindsay-sloane", "vernon-sanders")
                .from("2022-11-29")
                .until("2024-01-09")
                .in("release")
                .cited(ARTICLE);
        List<Occurrence> all = occurrences("lindsay-sloane", story.on("2024-01-20"));

        assertThat(all).extracting(Occurrence::kind).contains(EventKind.STARTED, EventKind.ENDED, EventKind.ANNOUNCED);
        assertThat(all).extracting(Occurrence::getId).doesNotHaveDuplicates();
        for (Occurrence each : all) {
            NodeId id = Objects.requireNonNull(NodeId.find(each.getId()));
            assertThat(Occurrence.find(id, story.graph())).isEqualTo(each);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, STARTED 2022-11-29; ENDED 2024-01-09",
                "ENDED, -, -, ENDED 2024-01-09",
                "-, 2023-01-01, -, ENDED 2024-01-09",
                "-, -, 2023-01-01, STARTED 2022-11-29",
                "DUE, -, -, ''",
            })
    void theEventsOfATimelineAreFiltered(EventKind kind, LocalDate from, LocalDate to, String told) {
        story.line("lindsay-sloane", "vernon-sanders")
                .from("2022-11-29")
                .until("2024-01-09")
                .cited(ARTICLE);
        TimelineEventFilter where = new TimelineEventFilter(kind == null ? null : List.of(kind), null, from, to);

        assertThat(told(of("lindsay-sloane", TimelineFilter.NONE).dated().stream()
                        .filter(where::admits)
                        .toList()))
                .isEqualTo(told);
    }

    private List<Occurrence> occurrences(String slug, Moment moment) {
        Timeline timeline = Chronicle.of(moment.view(story.number(slug)).it(), moment, TimelineFilter.NONE);
        return timeline.dated().stream().map(TimelineEvent::occurrence).toList();
    }

    @Test
    void whatEndedOnAnUnknownDayIsUndated() {
        story.position("lindsay-sloane", "film")
                .valid(new Validity(new Bound.NotStated(), new Bound.EndedWhenUnknown()))
                .cited(ARTICLE, cited -> cited.tense(Tense.PAST));

        assertThat(told(of("lindsay-sloane", TimelineFilter.NONE).undated())).isEqualTo("ENDED");
    }

    @Test
    void anAnnouncementIsAnEventOfThoseItConcerns() {
        story.line("lindsay-sloane", "chris-brearton").in("release").cited(ARTICLE);
        story.effect("memo", EffectKind.LAYOFF, "film").cited(ARTICLE);

        assertThat(told(of("lindsay-sloane", TimelineFilter.NONE).dated())).isEqualTo("ANNOUNCED 2023-05");
        assertThat(told(of("film", TimelineFilter.NONE).undated())).isEqualTo("ANNOUNCED; TOOK_EFFECT");
        assertThat(told(of("release", TimelineFilter.NONE).dated())).isEqualTo("ANNOUNCED 2023-05");
    }

    @Test
    void whatIsDueIsAnEventOfItsAnnouncement() {
        var layoff = story.effect("memo", EffectKind.LAYOFF, "film").cited(ARTICLE);
        story.tell(
                        "memo",
                        entry -> new Phase(
                                entry,
                                layoff.number(),
                                "Americas",
                                false,
                                Quantifier.ALL,
                                PhaseState.PENDING,
                                FuzzyDate.parse("2024-01-14"),
                                null))
                .promised()
                .cited(ARTICLE);

        assertThat(told(of("memo", TimelineFilter.NONE).dated())).isEqualTo("DUE 2024-01-14");
    }

    @Test
    void reportsAreListedOnRequest() {
        story.lines("lindsay-sloane > vernon-sanders; lindsay-sloane > chris-brearton", ARTICLE);

        assertThat(of("lindsay-sloane", TimelineFilter.NONE).dated()).isEmpty();
        assertThat(of("lindsay-sloane", new TimelineFilter(List.of(EventKind.REPORTED), null, null, null))
                        .dated())
                .extracting(event -> event.date() + " " + event.claims().size())
                .containsExactly("2024-01-10 2");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-15, ,           STARTED 2022-11; STARTED 2023-02-01",
        "2022-12-01, ,           STARTED 2023-02-01",
        ",           2022-11-15, STARTED 2022-11",
        ",           2022-10-31, ''",
        "2022-01-01, 2024-01-01, STARTED 2022-11; STARTED 2023-02-01",
    })
    void aRangeKeepsWhatCanHaveHappenedWithinIt(LocalDate from, LocalDate to, String told) {
        story.position("lindsay-sloane", "mgm-plus").from("2022-11").cited(ARTICLE);
        story.position("lindsay-sloane", "film").from("2023-02-01").cited(ARTICLE);

        assertThat(told(of("lindsay-sloane", new TimelineFilter(null, null, from, to))
                        .dated()))
                .isEqualTo(told);
    }

    @Test
    void onlyRelationsOfTheWantedKindsAreTold() {
        story.position("lindsay-sloane", "mgm-plus").from("2022-11").cited(ARTICLE);
        story.line("lindsay-sloane", "vernon-sanders").from("2022-11-29").cited(ARTICLE);
        TimelineFilter lines = new TimelineFilter(null, List.of(ClaimKind.REPORTING_LINE), null, null);

        assertThat(told(of("lindsay-sloane", lines).dated())).isEqualTo("STARTED 2022-11-29");
    }

    @Test
    void whatAReaderCouldNotKnowIsNotTold() {
        story.position("lindsay-sloane", "mgm-plus").from("2022-11").cited(ARTICLE);
        Moment reader = story.on("2024-01-12", "2023-12-31", null);

        assertThat(Chronicle.of(reader.graph().subject(story.number("lindsay-sloane")), reader, TimelineFilter.NONE)
                        .dated())
                .isEmpty();
    }

    @Test
    void keysAscendAsEventsDo() {
        story.position("lindsay-sloane", "mgm-plus")
                .from("[..2023]")
                .until("[2024-01-01..]")
                .cited(ARTICLE);
        story.position("lindsay-sloane", "film").from("-0044").until("9999").cited(ARTICLE);
        List<TimelineEvent> events = of("lindsay-sloane", TimelineFilter.NONE).dated();

        assertThat(events).extracting(TimelineEvent::key).isSorted().doesNotHaveDuplicates();
        assertThat(events).extracting(TimelineEvent::date).isSorted();
    }

    private Timeline of(String slug, TimelineFilter where) {
        Moment moment = story.on("2024-01-12");
        return Chronicle.of(moment.graph().subject(story.number(slug)), moment, where);
    }

    private static String told(List<TimelineEvent> events) {
        return events.stream()
                .map(event -> event.kind() + (event.date() == null ? "" : " " + event.date()))
                .collect(Collectors.joining("; "));
    }
}
