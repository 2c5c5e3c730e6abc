package org.backlot.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lane gets on: who is stuck is gone past, and who comes when it is full is refused. */
class LaneTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private final Lane lane = new Lane(Threads.waiting("lane"), 2, 8, 10);

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void whoeverComesBehindStuckOnesIsAnsweredAllTheSame() throws InterruptedException {
        stuck(7);
        CountDownLatch answered = new CountDownLatch(1);
        lane.enter(answered::countDown);
        assertThat(answered.getCount()).isOne();
        lane.look();
        lane.look();
        lane.look();
        assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(lane.width()).isEqualTo(8);
    }

    @Test
    void itIsNeverWiderThanItsBound() {
        stuck(12);
        for (int i = 0; i < 10; i++) {
            lane.look();
        }
        assertThat(lane.width()).isEqualTo(8);
    }

    @Test
    void whoComesWhenItIsFullIsRefused() {
        stuck(12);
        assertThatThrownBy(() -> stuck(1)).isInstanceOf(Refusal.class).hasMessageContaining("Too many requests wait");
    }

    @Test
    void itIsAsNarrowAsBeforeWhenNobodyIsStuckAnyMore() throws InterruptedException {
        stuck(8);
        lane.look();
        lane.look();
        lane.look();
        end.countDown();
        CountDownLatch rest = new CountDownLatch(1);
        lane.enter(rest::countDown);
        assertThat(rest.await(30, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 3_000 && lane.width() > 2; i++) {
            lane.look();
            Thread.sleep(10);
        }
        assertThat(lane.width()).isEqualTo(2);
    }

    private void stuck(int times) {
        for (int i = 0; i < times; i++) {
            lane.enter(() -> {
                try {
                    end.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
