package org.backlot.traffic;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Notes which request holds which connection of the pool. */
@Singleton
class HeldConnections implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(HeldConnections.class);

    private final Map<PGConnection, Run<?>> holders = new ConcurrentHashMap<>();

    @Override
    public void onConnectionAcquire(Connection connection) {
        Run<?> run = Run.current();
        PGConnection held = run == null ? null : driver(connection);
        if (run != null && held != null) {
            holders.put(held, run);
            run.holds(held);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        release(connection);
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        release(connection);
    }

    private void release(Connection connection) {
        PGConnection held = holders.isEmpty() ? null : driver(connection);
        Run<?> run = held == null ? null : holders.remove(held);
        if (run != null && held != null) {
            run.gaveBack(held);
        }
    }

    /** The connection of the driver: what the pool shows of it is closed as soon as the pool has shown it. */
    private static @Nullable PGConnection driver(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException failed) {
            LOG.warnf("Statements on a connection cannot be cancelled: %s", failed.getMessage());
            return null;
        }
    }
}
