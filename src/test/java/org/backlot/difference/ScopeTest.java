package org.backlot.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backlot.announcement.Announcement;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Impatient;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.organization.Organization;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.backlot.relay.OrderDirection;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
    private static final String EARLY = "2022-11-29";
    private static final String LATE = "2024-01-10";
    private static final String NOW = "thewrap 2024-01-10";

    private final Story story = new Story()
            .people("lindsay-sloane", "vernon-sanders", "chris-brearton")
            .divisions("film", "television", "mgm-plus")
            .companies("mgm", "amazon")
            .posts("head-of-film")
            .announcements("memo");

    @Test
    void aCollaborationOfTheirUnitTouchesThePersonThroughTheirPosition() {
        Changes.ambiguousCollaboration(story, "vernon-sanders", "film", "television")
                .cited(NOW);
        story.leads("lindsay-sloane", "film").cited(NOW);
        List<RelationChange> changes = Changes.throughUnits(story, "lindsay-sloane", EARLY, LATE);

        assertThat(Changes.told(changes))
                .isEqualTo("BEGAN vernon-sanders > film/television; BEGAN lindsay-sloane > film");
        assertThat(changes.get(0).through())
                .extracting(position -> position.it().getKey())
                .containsExactly("claim-2");
    }

    @Test
    void whatGoesThroughUnitsComesOnRequestOnly() {
        story.collaboration("vernon-sanders", "film").cited(NOW);
        story.leads("lindsay-sloane", "film").cited(NOW);

        assertThat(Changes.told(Changes.of(story, "lindsay-sloane", EARLY, LATE)))
                .isEqualTo("BEGAN lindsay-sloane > film");
    }

    @Test
    void whoComesToAUnitComesToWhatItDoes() {
        story.collaboration("vernon-sanders", "film").cited("thewrap 2022-11-29");
        story.leads("lindsay-sloane", "film").in("memo").cited(NOW, cited -> cited.tense(Tense.FUTURE));

        assertThat(Changes.throughUnits(story, "lindsay-sloane", EARLY, LATE))
                .extracting(change -> Changes.told(change) + " " + Changes.told(change.getCause()))
                .contains("BEGAN vernon-sanders > film ANNOUNCED memo");
    }

    @Test
    void whatAPersonTakesPartInThemselvesGoesThroughNoUnit() {
        story.collaboration("lindsay-sloane", "film").cited(NOW);
        story.leads("lindsay-sloane", "film").cited(NOW);

        assertThat(Changes.throughUnits(story, "lindsay-sloane", EARLY, LATE))
                .allMatch(change -> change.through().isEmpty());
    }

    @Test
    void aLineOfAUnitTouchesWhoLeadsItAndNobodyElseInIt() {
        story.lines("film > chris-brearton", NOW);
        story.leads("lindsay-sloane", "film").cited(NOW);
        story.position("vernon-sanders", "film").cited(NOW);

        assertThat(Changes.told(Changes.throughUnits(story, "lindsay-sloane", EARLY, LATE)))
                .contains("film > chris-brearton");
        assertThat(Changes.told(Changes.throughUnits(story, "vernon-sanders", EARLY, LATE)))
                .doesNotContain("film > chris-brearton");
    }

    @Test
    void theTreeOfAnOrganizationHasWhateverIsBelowIt() {
        story.placement("film", "mgm").cited(NOW);
        story.placement("head-of-film", "film").cited(NOW);
        story.position("lindsay-sloane", "head-of-film").cited(NOW);
        story.lines("lindsay-sloane > chris-brearton; chris-brearton > vernon-sanders", NOW);
        story.ownership("amazon", "mgm", 100).cited(NOW);
        story.position("vernon-sanders", "television").cited(NOW);

        assertThat(Changes.told(Changes.throughUnits(story, "mgm", EARLY, LATE)))
                .isEqualTo("BEGAN film > mgm; BEGAN head-of-film > film; BEGAN lindsay-sloane > head-of-film;"
                        + " BEGAN lindsay-sloane > chris-brearton; BEGAN amazon > mgm");
    }

    @Test
    void theTreeHasUnitsThatLeft() {
        story.placement("film", "mgm").until("2023-06-30").cited("thewrap 2022-11-29");
        story.position("lindsay-sloane", "film").cited(NOW);

        assertThat(Changes.told(Changes.throughUnits(story, "mgm", EARLY, LATE)))
                .isEqualTo("ENDED film > mgm; BEGAN lindsay-sloane > film");
    }

    @Test
    void aCircleOfUnitsEnds() {
        story.placement("film", "television").cited(NOW);
        story.placement("television", "film").cited(NOW);

        assertThat(Changes.told(Changes.throughUnits(story, "film", EARLY, LATE)))
                .isEqualTo("BEGAN film > television; BEGAN television > film");
    }

    @Test
    void onlyRelationsOfTheWantedKindsAreGathered() {
        story.placement("film", "mgm").cited(NOW);
        story.ownership("amazon", "mgm", 100).cited(NOW);
        Moment from = story.on(EARLY);

        assertThat(new UnitTreeScope((Organization) from.graph().subject(story.number("mgm")))
                        .strands(new Span(from, story.on(LATE)), Set.of(ClaimKind.OWNERSHIP)))
                .extracting(strand -> strand.edge().kind())
                .containsExactly(ClaimKind.OWNERSHIP);
    }

    @Test
    void anAnnouncementIsComparedFromTheDayBeforeItWasSpokenOfToTheDayAfterItsLastStart() {
        story.lines("lindsay-sloane > vernon-sanders", "thewrap 2022-11-29");
        story.line("lindsay-sloane", "chris-brearton").in("memo").cited(NOW, cited -> cited.tense(Tense.FUTURE));
        story.leads("lindsay-sloane", "mgm-plus")
                .in("memo")
                .from("2024-03-01")
                .cited(NOW, cited -> cited.tense(Tense.FUTURE));
        story.position("vernon-sanders", "film").cited(NOW);
        Announcement memo = (Announcement) story.graph().subject(story.number("memo"));
        Span span = Objects.requireNonNull(BeforeAndAfter.of(
                memo, new Snapshot(story.graph(), story.on(LATE).asOf()), null, null));

        assertThat(span.from().asOf()).isEqualTo("2024-01-09");
        assertThat(span.to().asOf()).isEqualTo("2024-03-02");
        assertThat(Changes.told(Changes.of(new AnnouncementScope(memo), span.from(), span.to())))
                .isEqualTo("ENDED lindsay-sloane > vernon-sanders; BEGAN lindsay-sloane > chris-brearton;"
                        + " BEGAN lindsay-sloane > mgm-plus");
    }

    @Test
    void anAnnouncementOfWhichNoSourceTellsHasNoDayBefore() {
        Announcement memo = (Announcement) story.graph().subject(story.number("memo"));

        assertThat(BeforeAndAfter.of(
                        memo, new Snapshot(story.graph(), story.on(LATE).asOf()), null, null))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 200})
    void thePagesOfTheWholeStoreAreTheWholeEitherWay(int size) {
        manyThings();
        List<String> forward = new ArrayList<>();
        List<String> backward = new ArrayList<>();
        Page<RelationChange> page = store(PageRequest.of(size, null, null, null));
        forward.addAll(keys(page));
        while (page.info().hasNextPage()) {
            page = store(PageRequest.of(size, page.info().endCursor(), null, null));
            forward.addAll(keys(page));
        }
        page = store(PageRequest.of(null, null, size, null));
        backward.addAll(0, keys(page));
        while (page.info().hasPreviousPage()) {
            page = store(PageRequest.of(null, null, size, page.info().startCursor()));
            backward.addAll(0, keys(page));
        }

        assertThat(forward).hasSize(7).doesNotHaveDuplicates().isSorted().isEqualTo(backward);
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderHoldsAllChangesFromEitherEnd(RelationChangeOrderField field) {
        manyThings();
        PageRequest whole = PageRequest.of(200, null, null, null);
        List<String> up = keys(store(new RelationChangeOrder(field, OrderDirection.ASC), whole));
        List<String> down = new ArrayList<>(keys(store(new RelationChangeOrder(field, OrderDirection.DESC), whole)));
        Collections.reverse(down);

        assertThat(up).hasSize(7).doesNotHaveDuplicates().isEqualTo(down);
    }

    @Test
    void anUnknownAnnouncementInTheFilterIsRefused() {
        Moment moment = story.on(EARLY);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new RelationChangeSelection(
                        moment.graph(), new RelationChangeFilter(null, null, null, "film"), false))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    }

    @Test
    void aWalkOverTheStoreEndsWhenNobodyWaits() {
        Moment from = Impatient.story().on(EARLY);

        Impatient.assertEnds(() -> Changes.of(new StoreScope(from.graph()), from, from));
    }

    private void manyThings() {
        story.lines("lindsay-sloane > chris-brearton; chris-brearton > vernon-sanders", NOW);
        story.position("lindsay-sloane", "film").cited(NOW);
        story.placement("film", "mgm").cited(NOW);
        story.collaboration("television", "film").cited(NOW);
        story.ownership("amazon", "mgm", 100).cited(NOW);
        story.leads("vernon-sanders", "mgm-plus").cited(NOW);
    }

    private Page<RelationChange> store(PageRequest request) {
        return store(null, request);
    }

    private Page<RelationChange> store(@Nullable RelationChangeOrder orderBy, PageRequest request) {
        Moment from = story.on(EARLY);
        return new StoreScope(from.graph())
                .page(
                        new Span(from, from.on(story.on(LATE).asOf())),
                        new RelationChangeSelection(from.graph(), null, false),
                        orderBy,
                        request);
    }

    private static List<String> keys(Page<RelationChange> page) {
        return page.entries().stream()
                .map(change -> change.getSubject().it().kind().ordinal()
                        + change.getSubject().it().getSlug() + " "
                        + change.strand().key())
                .toList();
    }
}
