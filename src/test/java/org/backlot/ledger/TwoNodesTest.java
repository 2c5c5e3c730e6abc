package org.backlot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.backlot.graph.Graph;
import org.backlot.snapshot.LatestGraph;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two ledgers on one database, as two nodes have them. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TwoNodesTest {
    private static final int WRITES = 10;

    @Inject
    StatelessSession session;

    @Inject
    DataSource dataSource;

    @Inject
    Sql sql;

    private final LatestGraph here = new LatestGraph();
    private final LatestGraph there = new LatestGraph();
    private Ledger hereLedger;
    private Ledger thereLedger;

    @BeforeEach
    void loadBoth() {
        hereLedger = new Ledger(session, here, true);
        thereLedger = new Ledger(session, there, true);
        here.advance(hereLedger.load());
        there.advance(thereLedger.load());
    }

    @Test
    void concurrentWritersGetConsecutiveSequences() {
        long before = here.get().sequence();
        writeOnBothAtOnce();
        assertThat(hereLedger.load().sequence()).isEqualTo(before + 2 * WRITES);
    }

    @Test
    void concurrentWritersEndWithTheSameGraph() {
        writeOnBothAtOnce();
        Graph caughtUpHere = hereLedger.catchUp(here.get());
        Graph caughtUpThere = thereLedger.catchUp(there.get());
        assertThat(GraphText.of(caughtUpHere)).isEqualTo(GraphText.of(caughtUpThere));
        assertThat(GraphText.of(caughtUpHere)).isEqualTo(GraphText.of(hereLedger.load()));
    }

    @Test
    void aWriterSeesWhatAnotherNodeWroteBefore() {
        World world = World.in(thereLedger);
        String slug = hereLedger.record(
                recording -> recording.graph().subject(world.person()).entry().slug());
        assertThat(slug).isEqualTo(world.slug("person"));
    }

    @Test
    void aNodeFollowsWhatAnotherWrites() {
        Follower follower = new Follower(hereLedger, here, dataSource, true);
        follower.start();
        try {
            await(World.in(thereLedger));
        } finally {
            follower.stop();
        }
    }

    @Test
    void aNodeFollowsOnAfterItsConnectionIsLost() throws SQLException {
        Follower follower = new Follower(hereLedger, here, dataSource, true);
        follower.start();
        try {
            await(World.in(thereLedger));
            sql.get("select count(pg_terminate_backend(pid)) from pg_stat_activity where query like 'listen%'");
            await(World.in(thereLedger));
        } finally {
            follower.stop();
        }
    }

    private void await(World world) {
        while (here.get().findSubject(world.slug("person")) == null) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void writeOnBothAtOnce() {
        Phaser together = new Phaser(2);
        List.of(hereLedger, thereLedger).stream()
                .map(ledger -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < WRITES; i++) {
                        together.arriveAndAwaitAdvance();
                        World.in(ledger);
                    }
                }))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
