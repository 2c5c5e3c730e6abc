package org.backlot.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.refusal.Refusal;
import org.backlot.relay.NodeId;
import org.backlot.relay.OrderDirection;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictPagesTest {
    private final Story story = crowd();
    private final Moment moment = story.on("2024-01-10");

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
            Page<ConflictAt> page = page(PageRequest.of(size, after, null, null));
            page.entries().forEach(conflict -> keys.add(ConflictOrderField.SUBJECT.key(conflict)));
            assertThat(page.info().hasPreviousPage()).isEqualTo(after != null);
            more = page.info().hasNextPage();
            after = page.info().endCursor();
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
            Page<ConflictAt> page = page(PageRequest.of(null, null, size, before));
            List<String> its =
                    page.entries().stream().map(ConflictOrderField.SUBJECT::key).toList();
            keys.addAll(0, its);
            assertThat(page.info().hasNextPage()).isEqualTo(before != null);
            more = page.info().hasPreviousPage();
            before = page.info().startCursor();
        }

        assertThat(keys).hasSize(14).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderHoldsEveryConflictOnceFromEitherEnd(ConflictOrderField field) {
        List<String> up = keys(new ConflictOrder(field, OrderDirection.ASC), field);
        List<String> down = keys(new ConflictOrder(field, OrderDirection.DESC), field);
        Collections.reverse(down);

        assertThat(up).hasSize(14).doesNotHaveDuplicates().isSorted().isEqualTo(down);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = page(PageRequest.of(1, null, null, null)).info().endCursor();
        ConflictOrder since = new ConflictOrder(ConflictOrderField.SINCE, null);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> page(since, PageRequest.of(1, cursor, null, null)));
    }

    @Test
    void theTotalCountsWhatIsWanted() {
        var titles = new ConflictFilter(List.of(ConflictType.TITLE_VALUE), null, null, null, null);
        Page<ConflictAt> page = ConflictPages.of(walk(titles), null, PageRequest.of(2, null, null, null))
                .page();

        assertThat(page.total().getAsInt()).isEqualTo(7);
    }

    @Test
    void aConflictIsFoundAgainByItsId() {
        for (ConflictAt conflict : page(PageRequest.of(200, null, null, null)).entries()) {
            Conflict itself = conflict.getConflict();
            NodeId id = Objects.requireNonNull(NodeId.find(itself.getId()));

            assertThat(Conflict.find(id, moment.graph())).isEqualTo(itself);
            assertThat(itself.at(moment)).contains(conflict);
            assertThat(itself.at(story.on("2024-01-10", "2024-01-09", null))).isEmpty();
        }
    }

    private List<String> keys(ConflictOrder order, ConflictOrderField field) {
        List<String> keys = new ArrayList<>();
        Page<ConflictAt> page = page(order, PageRequest.of(3, null, null, null));
        while (!page.entries().isEmpty()) {
            page.entries().forEach(conflict -> keys.add(field.key(conflict)));
            page = page(order, PageRequest.of(3, page.info().endCursor(), null, null));
        }
        return keys;
    }

    private Page<ConflictAt> page(PageRequest request) {
        return page(null, request);
    }

    private Page<ConflictAt> page(@Nullable ConflictOrder order, PageRequest request) {
        return ConflictPages.of(walk(ConflictFilter.NONE), order, request).page();
    }

    private ConflictWalk walk(ConflictFilter where) {
        return new ConflictWalk(Candidates.of(moment.graph()), moment, new ConflictSelection(moment, where));
    }
}
