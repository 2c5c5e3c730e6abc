package org.backlot.ledger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.backlot.snapshot.LatestGraph;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Takes over what other nodes write: it listens on a connection of its own, and looks by itself every few seconds
 * besides, in case a word is lost. When the connection is lost it goes on with another as soon as there is one.
 */
@ApplicationScoped
class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final int LOOK_EVERY_MILLIS = 5_000;
    private static final long RETRY_NANOS = 1_000_000_000;
    private static final long STOP_WITHIN_MILLIS = 2_000;

    private final Ledger ledger;
    private final LatestGraph latest;
    private final DataSource dataSource;
    private final boolean wanted;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection listening;

    Follower(
            Ledger ledger,
            LatestGraph latest,
            DataSource dataSource,
            @ConfigProperty(name = "backlot.follow", defaultValue = "true") boolean wanted) {
        this.ledger = ledger;
        this.latest = latest;
        this.dataSource = dataSource;
        this.wanted = wanted;
    }

    void begin(@Observes @Priority(Ledger.LOADED + 1) StartupEvent event) {
        if (wanted) {
            start();
        }
    }

    void end(@Observes ShutdownEvent event) {
        stop();
    }

    final synchronized void start() {
        Thread following = new Thread(this::follow, "backlot-follower");
        following.setDaemon(true);
        thread = following;
        following.start();
    }

    final synchronized void stop() {
        Thread following = thread;
        if (following == null) {
            return;
        }
        thread = null;
        abort(listening);
        following.interrupt();
        try {
            following.join(STOP_WITHIN_MILLIS);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        boolean reported = false;
        while (isWanted()) {
            try (Connection connection = dataSource.getConnection()) {
                listening = connection;
                listen(connection);
                reported = false;
            } catch (SQLException | RuntimeException lost) {
                if (isWanted() && !reported) {
                    LOG.warnf("Lost touch with the database, trying again: %s", lost.getMessage());
                    reported = true;
                }
                LockSupport.parkNanos(RETRY_NANOS);
            } finally {
                listening = null;
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen backlot_recording");
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (isWanted()) {
            // Before the first wait too: something may have been written while nobody listened.
            latest.advance(ledger.catchUp(latest.get()));
            postgres.getNotifications(LOOK_EVERY_MILLIS);
        }
    }

    private boolean isWanted() {
        return Thread.currentThread() == thread;
    }

    /** Ends a wait on a connection, which does not heed an interrupt. */
    private static void abort(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException alreadyLost) {
                LOG.debug("The connection was lost before it was closed", alreadyLost);
            }
        }
    }
}
