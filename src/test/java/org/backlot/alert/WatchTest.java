package org.backlot.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.backlot.graph.Additions;
import org.backlot.graph.Graph;
import org.backlot.snapshot.LatestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A watch tells everything once and in order, at the pace of its reader. */
class WatchTest {
    private final LatestGraph latest = new LatestGraph();

    @Test
    void aReaderWhoAsksForNothingIsToldNothing() {
        Reader reader = read(0);
        advance(3);
        assertThat(reader.told).isEmpty();
    }

    @Test
    void aReaderWhoFellBehindIsToldEverythingInOrder() {
        Reader reader = read(1);
        advance(5);
        assertThat(reader.told).containsExactly(1L);
        reader.ask(2);
        assertThat(reader.told).containsExactly(1L, 2L, 3L);
        reader.ask(10);
        assertThat(reader.told).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void whatIsAskedForAheadIsToldAsItIsRecorded() {
        Reader reader = read(10);
        advance(1);
        advance(2);
        assertThat(reader.told).containsExactly(1L, 2L);
    }

    @Test
    void aReaderMayAskForTheNextOneWhileBeingTold() {
        Reader reader = read(0);
        reader.askingForMore = true;
        advance(1_000);
        reader.ask(1);
        assertThat(reader.told).hasSize(1_000);
    }

    @Test
    void whoHasLeftIsToldNothingFurther() {
        Reader reader = read(10);
        advance(1);
        reader.subscription().cancel();
        advance(2);
        assertThat(reader.told).containsExactly(1L);
    }

    @Test
    void toAskForLessThanOneIsAnError() {
        Reader reader = read(0);
        reader.ask(0);
        assertThat(reader.failure).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writersAndAReaderOnManyThreadsLoseAndRepeatNothing() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Reader reader = new Reader();
            reader.askingForMore = true;
            reader.awaited = new CountDownLatch(2_000);
            Watch.begin(latest, (work, stopped) -> threads.execute(work), new Sequences(), reader);
            threads.execute(() -> reader.ask(1));
            for (long sequence = 1; sequence <= 2_000; sequence++) {
                advance(sequence);
            }
            assertThat(reader.awaited.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(reader.told)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 2_000).boxed().toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private Reader read(int ahead) {
        Reader reader = new Reader();
        Watch.begin(latest, (work, stopped) -> work.run(), new Sequences(), reader);
        if (ahead > 0) {
            reader.ask(ahead);
        }
        return reader;
    }

    private void advance(long sequence) {
        latest.advance(Graph.empty()
                .with(new Additions(
                        sequence, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
                        Map.of())));
    }

    /** Tells the number of each recording, in small stretches. */
    private static final class Sequences implements News<Long> {
        private long told;

        @Override
        public News<Long> goBack(Graph graph, int last) {
            told -= last;
            return this;
        }

        @Override
        public List<Long> next(Graph graph) {
            List<Long> next = LongStream.rangeClosed(told + 1, Math.min(graph.sequence(), told + 3))
                    .boxed()
                    .toList();
            told += next.size();
            return next;
        }

        @Override
        public boolean isUpToDate(Graph graph) {
            return told >= graph.sequence();
        }
    }

    private static final class Reader implements Flow.Subscriber<Long> {
        private final List<Long> told = new ArrayList<>();
        private CountDownLatch awaited = new CountDownLatch(0);
        private boolean askingForMore;
        private Flow.@Nullable Subscription subscription;
        private @Nullable Throwable failure;

        void ask(int more) {
            subscription().request(more);
        }

        Flow.Subscription subscription() {
            if (subscription == null) {
                throw new IllegalStateException("not subscribed");
            }
            return subscription;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Long sequence) {
            told.add(sequence);
            awaited.countDown();
            if (askingForMore) {
                ask(1);
            }
        }

        @Override
        public void onError(Throwable thrown) {
            failure = thrown;
        }

        @Override
        public void onComplete() {
            throw new AssertionError("a watch has no end");
        }
    }
}
