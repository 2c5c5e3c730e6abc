package org.backlot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows that hang on those of another table, taken along as that one is read in the same order. */
final class Attached implements AutoCloseable {
    private final Detail detail;
    private final Cursor rows;

    Attached(Connection connection, Detail detail) throws SQLException {
        this.detail = detail;
        this.rows = new Cursor(connection, detail.select());
    }

    Detail detail() {
        return detail;
    }

    /** The rows that hang on one row, in their order; each is taken once. */
    List<Kept> take(long parent) throws SQLException {
        List<Kept> kept = new ArrayList<>();
        while (rows.isOnRow() && rows.number(detail.parent()) == parent) {
            kept.add(Kept.of(rows));
            rows.advance();
        }
        return kept;
    }

    /** Whether every row was taken. */
    boolean isDone() {
        return !rows.isOnRow();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
