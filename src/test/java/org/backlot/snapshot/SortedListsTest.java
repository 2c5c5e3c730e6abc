package org.backlot.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.backlot.graph.Additions;
import org.backlot.graph.Graph;
import org.junit.jupiter.api.Test;

class SortedListsTest {
    private final SortedLists sorted = new SortedLists();
    private final AtomicInteger keys = new AtomicInteger();

    @Test
    void aListIsSortedOnceForAGraph() {
        assertThat(inOrder(graph(1), List.of("a", "c", "b"))).containsExactly("a", "b", "c");
        assertThat(inOrder(graph(1), List.of("a", "c", "b"))).containsExactly("a", "b", "c");

        assertThat(keys).hasValue(3);
    }

    @Test
    void aLaterGraphHasItsOwn() {
        inOrder(graph(1), List.of("b", "a"));

        assertThat(inOrder(graph(2), List.of("b", "a", "c"))).containsExactly("a", "b", "c");
    }

    @Test
    void whoStillReadsAnEarlierGraphSeesItsList() {
        inOrder(graph(2), List.of("b", "a", "c"));

        assertThat(inOrder(graph(1), List.of("b", "a"))).containsExactly("a", "b");
        assertThat(inOrder(graph(2), List.of("b", "a", "c"))).containsExactly("a", "b", "c");
    }

    private List<String> inOrder(Graph graph, List<String> list) {
        return sorted.of(graph, "letters", list, letter -> {
            keys.incrementAndGet();
            return letter;
        });
    }

    private static Graph graph(long sequence) {
        return Graph.empty()
                .with(new Additions(
                        sequence, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
                        Map.of()));
    }
}
