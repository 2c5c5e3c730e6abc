package org.backlot.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictPagesTest {
    private final Moment moment = crowd().on("2024-01-10");

    private static Story crowd() {
        Story story = new Story().people("boss", "other").divisions("film");
        for (int i = 0; i < 7; i++) {
            story.people("person-" + i)
                    .lines("person-" + i + " > boss; person-" + i + " > other", "thewrap 2024-01-10");
            new Particulars(story).title("person-" + i, "film", "EVP").cited("thewrap 2024-01-10");
            new Particulars(story).title("person-" + i, "film", "Senior EVP").cited("deadline 2024-01-10");
        }
        return story;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 14, 20})
    void pagesForwardsHoldEveryConflictOnce(int size) {
        List<String> keys = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            Page<Conflict> page = page(new PageRequest(false, size, after, null));
            page.entries().forEach(conflict -> keys.add(ConflictPages.key(conflict)));
            assertThat(page.info().hasPreviousPage()).isEqualTo(after != null);
            more = page.info().hasNextPage();
            after = keys.get(keys.size() - 1);
        }

        assertThat(keys).hasSize(14).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 14, 20})
    void pagesBackwardsHoldEveryConflictOnce(int size) {
        List<String> keys = new ArrayList<>();
        String before = null;
        boolean more = true;
        while (more) {
            Page<Conflict> page = page(new PageRequest(true, size, null, before));
            List<String> its = page.entries().stream().map(ConflictPages::key).toList();
            keys.addAll(0, its);
            assertThat(page.info().hasNextPage()).isEqualTo(before != null);
            more = page.info().hasPreviousPage();
            before = its.get(0);
        }

        assertThat(keys).hasSize(14).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theTotalCountsWhatIsWanted() {
        var titles = new ConflictFilter(List.of(ConflictType.TITLE_VALUE), null, null, null, null);
        var page = new ConflictPages(Candidates.of(moment.graph()), moment, new ConflictSelection(moment, titles))
                .page(PageRequest.of(2, null, null, null));

        assertThat(page.total().getAsInt()).isEqualTo(7);
    }

    private Page<Conflict> page(PageRequest request) {
        return new ConflictPages(
                        Candidates.of(moment.graph()), moment, new ConflictSelection(moment, ConflictFilter.NONE))
                .page(request);
    }
}
