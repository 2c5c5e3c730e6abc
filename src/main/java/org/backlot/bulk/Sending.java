package org.backlot.bulk;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Sends rows by COPY, lot after lot. The server takes a lot in while the next one is made; until {@link #finish} the
 * connection is good for nothing else. Not safe for several threads.
 */
final class Sending implements AutoCloseable {
    private final CopyManager copies;
    private @Nullable CopyIn underWay;

    Sending(CopyManager copies) {
        this.copies = copies;
    }

    /** Sends a lot, after the one before has arrived. */
    void send(String sql, byte[] rows) throws SQLException {
        finish();
        CopyIn copy = copies.copyIn(sql);
        underWay = copy;
        copy.writeToCopy(rows, 0, rows.length);
        copy.flushCopy();
    }

    /** Waits until everything has arrived. */
    void finish() throws SQLException {
        CopyIn copy = underWay;
        if (copy != null) {
            copy.endCopy();
            underWay = null;
        }
    }

    /** Gives up what is still under way, so that the connection can be used for something else. */
    @Override
    public void close() throws SQLException {
        CopyIn copy = underWay;
        underWay = null;
        if (copy != null && copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
