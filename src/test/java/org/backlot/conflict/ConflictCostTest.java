package org.backlot.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Impatient;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What finding conflicts costs, by the claims that are looked at. */
class ConflictCostTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 5000})
    void aClaimIsHeldAgainstThoseOfItsSubjectHoweverLargeTheStore(int people) {
        Story story = new Story().people("boss", "other");
        for (int i = 0; i < people; i++) {
            story.people("person-" + i).line("person-" + i, "boss").cited("thewrap 2024-01-10");
        }
        Told fresh = story.line("person-1", "other").cited("deadline 2024-01-10");
        Graph graph = story.graph();

        assertThat(lookedAt(fresh.in(graph), graph)).isEqualTo(2);
    }

    @Test
    void tenThousandClaimsOfOneSubjectMakeNoMoreThanOneConflictEach() {
        Story story = new Story().people("person");
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            story.people("boss-" + i);
            told.add(story.line("person", "boss-" + i).cited("thewrap 2024-01-10"));
        }
        Moment moment = story.on("2024-01-10");

        List<ConflictAt> conflicts = Conflicts.of(told.get(5000).in(moment.graph()), moment);

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).finding().claims()).hasSize(10_000);
        assertThat(conflicts.get(0).getReason()).hasSizeLessThan(300);
        assertThat(Conflicts.isThorough(told.get(5000).in(moment.graph()), moment))
                .isFalse();
    }

    @Test
    void tenThousandManagersOneAfterTheOtherAreOneSuccession() {
        Story story = new Story().people("person");
        for (int i = 0; i < 10_000; i++) {
            story.people("boss-" + i)
                    .line("person", "boss-" + i)
                    .from(java.time.LocalDate.of(1990, 1, 1).plusDays(i).toString())
                    .cited("thewrap 1990-01-01", cited -> cited.tense(org.backlot.citation.Tense.FUTURE));
        }

        assertThat(Found.in(story)).hasSize(1).first().asString().startsWith("SUPERSESSION SUPERSESSION 1 2 3 ");
    }

    @Test
    void aPageJudgesTheSubjectsThatItNeeds() {
        Story story = new Story().people("boss", "other");
        for (int i = 0; i < 1000; i++) {
            story.people("person-" + i)
                    .lines("person-" + i + " > boss; person-" + i + " > other", "thewrap 2024-01-10");
        }
        Moment moment = story.on("2024-01-10");
        Candidates candidates = Candidates.of(moment.graph());
        int[] judged = {0};
        ConflictSelection wanted = new ConflictSelection(moment, ConflictFilter.NONE);

        ConflictWalk walk = new ConflictWalk(candidates, moment, conflict -> ++judged[0] > 0 && wanted.test(conflict));
        Page<ConflictAt> page = ConflictPages.of(walk, null, PageRequest.of(10, null, null, null))
                .page();

        assertThat(page.entries()).hasSize(10);
        assertThat(page.info().hasNextPage()).isTrue();
        assertThat(judged[0]).isEqualTo(11);
    }

    @Test
    void aWalkOverTheStoreEndsWhenNobodyWaits() {
        Moment moment = Impatient.story().on("2024-01-10");
        Candidates all = Candidates.around(moment.graph().claims(), moment.graph());
        ConflictWalk walk = new ConflictWalk(all, moment, conflict -> true);

        Impatient.assertEnds(() -> ConflictPages.of(walk, null, PageRequest.of(10, null, null, null)));
    }

    private static int lookedAt(Claim claim, Graph graph) {
        int most = 0;
        for (Predicate predicate : Predicate.values()) {
            most = Math.max(most, predicate.around(claim, graph).size());
        }
        return most;
    }
}
