package org.backlot.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.backlot.person.Person;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.LatestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A long list is read page by page, on whichever graph is the latest, while another thread adds to it everywhere. */
class PagingWhileWritingTest {
    private static final int PEOPLE = 100_000;
    private static final KeyOrder<Subject> BY_SLUG = new KeyOrder<>("SLUG", Subject::getSlug, false);
    private static final KeyOrder<Subject> BY_SLUG_BACKWARD = new KeyOrder<>("SLUG", Subject::getSlug, true);

    @Test
    void nobodyIsSkippedOrRepeated() throws Exception {
        LatestGraph latest = new LatestGraph();
        latest.advance(graph());
        AtomicBoolean reading = new AtomicBoolean(true);
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> {
            int written = 0;
            while (reading.get()) {
                latest.advance(
                        with(latest.get(), PEOPLE + ++written, slug(written * 7919 % PEOPLE) + "-joined-" + written));
            }
            return written;
        });

        List<String> seen = new ArrayList<>();
        @Nullable String after = null;
        boolean more = true;
        for (int pages = 1; more; pages++) {
            Page<Subject> page = page(latest.get(), BY_SLUG, PageRequest.of(200, after, null, null));
            page.entries().forEach(person -> seen.add(person.getSlug()));
            after = page.info().endCursor();
            more = page.info().hasNextPage();
            if (pages % 25 == 0) {
                awaitLaterThan(latest.get().sequence(), latest);
            }
        }
        reading.set(false);

        assertThat(writer.get()).isGreaterThan(10);
        assertThat(seen).isSorted().doesNotHaveDuplicates();
        assertThat(seen.stream().filter(slug -> !slug.contains("joined"))).hasSize(PEOPLE);
    }

    /** However fast the reader is, the writer gets its turn many times before the list is read. */
    private static void awaitLaterThan(long sequence, LatestGraph latest) {
        while (latest.get().sequence() == sequence) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aDeepPageVisitsNoMoreEntriesThanTheFirst() {
        Graph graph = graph();
        AtomicInteger visited = new AtomicInteger();
        List<Subject> people = counted(graph.directory(SubjectKind.PERSON).all(), visited);
        for (KeyOrder<Subject> order : List.of(BY_SLUG, BY_SLUG_BACKWARD)) {
            @Nullable String after = null;
            List<Integer> visits = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                visited.set(0);
                Page<Subject> page = Page.of(people, order, person -> true, PageRequest.of(100, after, null, null));
                visits.add(visited.get());
                after = page.info().endCursor();
            }

            assertThat(visits.get(0)).isEqualTo(101);
            // The entries of the page, one more to know whether it is the last, one before it, and the bisection.
            assertThat(visits).allMatch(count -> count <= 101 + 1 + 17);
        }
    }

    private static Page<Subject> page(Graph graph, KeyOrder<Subject> order, PageRequest request) {
        return Page.of(graph.directory(SubjectKind.PERSON).all(), order, person -> true, request);
    }

    private static List<Subject> counted(List<Subject> list, AtomicInteger visited) {
        return new AbstractList<>() {
            @Override
            public Subject get(int index) {
                visited.incrementAndGet();
                return list.get(index);
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }

    private static Graph graph() {
        return with(
                Graph.empty(),
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(number -> person(number, slug(number - 1)))
                        .toList());
    }

    private static Graph with(Graph graph, long number, String slug) {
        return with(graph, List.of(person(number, slug)));
    }

    private static Graph with(Graph graph, List<Subject> people) {
        return graph.with(new Additions(
                graph.sequence() + 1,
                List.of(),
                List.of(),
                people,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of()));
    }

    private static Subject person(long number, String slug) {
        return new Person(new SubjectEntry(number, slug, slug, Instant.EPOCH));
    }

    private static String slug(int number) {
        return "person-%06d".formatted(number);
    }
}
