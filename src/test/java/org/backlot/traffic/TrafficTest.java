package org.backlot.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.backlot.graph.Graph;
import org.backlot.graph.Story;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each request goes into its lane, and stops when its time is up or nobody waits for it. */
class TrafficTest {
    private static final long DEAR = 10_000;
    private final CountDownLatch end = new CountDownLatch(1);
    private Traffic traffic = traffic("PT10S");

    @AfterEach
    void letGo() {
        end.countDown();
        traffic.close();
    }

    @Test
    void aCheapOneGoesPastDearOnes() {
        for (int i = 0; i < 50; i++) {
            traffic.run(() -> new Priced<>(DEAR, this::stuck));
        }
        assertThat(answer(traffic.run(() -> new Priced<>(1, () -> "cheap")))).isEqualTo("cheap");
    }

    @Test
    void aDearOneBeyondTheBoundIsRefusedAtOnce() {
        CompletableFuture<Refusal> refused = new CompletableFuture<>();
        for (int i = 0; i < 66; i++) {
            traffic.run(() -> new Priced<>(DEAR, this::stuck)).outcome().exceptionally(thrown -> {
                refused.complete((Refusal) Objects.requireNonNull(thrown.getCause()));
                return "";
            });
        }
        Refusal refusal = refused.orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(refusal.code()).isEqualTo(ErrorCode.OVERLOADED);
        assertThat(refusal.details()).containsEntry("limit", 64L).containsEntry("cost", 65L);
    }

    @Test
    void aDearOneIsAnsweredToo() {
        assertThat(answer(traffic.run(() -> new Priced<>(DEAR, () -> "dear")))).isEqualTo("dear");
    }

    @Test
    void whatFailsIsToldAsItFailed() {
        Run<String> run = traffic.run(() -> {
            throw new StackOverflowError("deep");
        });
        assertThat(catchThrowableOfType(CompletionException.class, () -> answer(run)))
                .hasRootCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void whoseTimeIsUpIsToldSoAndInterrupted() throws InterruptedException {
        traffic.close();
        traffic = traffic("PT0.05S");
        CountDownLatch interrupted = new CountDownLatch(1);
        Run<String> run = traffic.run(() -> {
            try {
                return Priced.done(stuck());
            } catch (InterruptedException stopped) {
                interrupted.countDown();
                throw stopped;
            }
        });
        Refusal refusal = refusal(run);
        assertThat(refusal.code()).isEqualTo(ErrorCode.TIME_LIMIT);
        assertThat(refusal.details()).containsEntry("limit", 50L);
        assertThat((Long) refusal.details().get("cost")).isGreaterThanOrEqualTo(50L);
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoLeftWhileWaitingIsNeverAnswered() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        traffic.run(() -> new Priced<>(DEAR, () -> {
            begun.countDown();
            return stuck();
        }));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        CountDownLatch executed = new CountDownLatch(1);
        Run<String> gone = traffic.run(() -> new Priced<>(DEAR, () -> {
            executed.countDown();
            return "nobody hears it";
        }));
        gone.stop(Refusal.callerLeft());
        Run<String> next = traffic.run(() -> new Priced<>(DEAR, () -> "next"));
        end.countDown();
        assertThat(answer(next)).isEqualTo("next");
        assertThat(executed.getCount()).isOne();
    }

    @Test
    void aLongWalkOverTheGraphEndsWhenItsTimeIsUp() throws InterruptedException {
        traffic.close();
        traffic = traffic("PT0.05S");
        CountDownLatch ended = new CountDownLatch(1);
        Graph graph = new Story().people("jen-salke").graph();
        Run<String> run = traffic.run(() -> {
            try {
                for (long number = 1; ; number++) {
                    graph.findSubject(number);
                }
            } catch (CancellationException nobodyWaits) {
                ended.countDown();
                throw nobodyWaits;
            }
        });
        assertThat(refusal(run).code()).isEqualTo(ErrorCode.TIME_LIMIT);
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anEventHasItsTimeFromItsTurnOn() {
        traffic.close();
        traffic = traffic("PT0.2S");
        assertThat(refusal(traffic.event(this::stuckQuietly)).code()).isEqualTo(ErrorCode.TIME_LIMIT);
        for (int i = 0; i < 5_000; i++) {
            traffic.event(() -> {});
        }
        assertThat(answer(traffic.event(() -> {}))).isTrue();
    }

    @Test
    void eventsInTheThousandsAreInNobodysWay() {
        for (int i = 0; i < 5_000; i++) {
            traffic.event(this::stuckQuietly);
        }
        assertThat(answer(traffic.run(() -> new Priced<>(1, () -> "answered")))).isEqualTo("answered");
    }

    @Test
    void aThreadIsNotInterruptedForARequestThatItHasLeft() {
        Run<String> first = traffic.run(() -> Priced.done("first"));
        assertThat(answer(first)).isEqualTo("first");
        first.stop(Refusal.callerLeft());
        assertThat(first.isStopped()).isFalse();
        for (int i = 0; i < 20; i++) {
            assertThat(answer(
                            traffic.run(() -> Priced.done(Thread.currentThread().isInterrupted()))))
                    .isFalse();
        }
    }

    private void stuckQuietly() {
        try {
            stuck();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String stuck() throws InterruptedException {
        end.await();
        return "late";
    }

    private static <T> T answer(Run<T> run) {
        return run.outcome()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private static Refusal refusal(Run<?> run) {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        run.outcome().whenComplete((result, thrown) -> failure.complete(thrown));
        return (Refusal) Objects.requireNonNull(
                failure.orTimeout(30, TimeUnit.SECONDS).join().getCause());
    }

    private static Traffic traffic(String timeLimit) {
        return new Traffic(new SmallRyeConfigBuilder()
                .withMapping(TrafficSettings.class)
                .withDefaultValue("backlot.traffic.time-limit", timeLimit)
                .withDefaultValue("backlot.traffic.dear-at-a-time", "1")
                .build()
                .getConfigMapping(TrafficSettings.class));
    }
}
