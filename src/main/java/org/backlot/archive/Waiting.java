package org.backlot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.bulk.CopyBuffer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Tables in which lines wait until all of them are read and found sound. Each is like the table of the ledger that it
 * waits for, without its rules, and with the line besides.
 */
final class Waiting {
    private static final String PREFIX = "archive_";

    private final Map<String, Buffer> buffers = new LinkedHashMap<>();
    private final CopyBuffer broken;

    /** The columns that are filled, and the rows on their way. */
    private record Buffer(List<String> columns, CopyBuffer rows) {}

    /** Makes the tables; they are gone when the transaction ends. */
    Waiting(Connection connection) throws SQLException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : Layout.all()) {
            add(connection, copies, table.name(), new ArrayList<>(table.columns()));
            for (Detail detail : table.details()) {
                add(connection, copies, detail.name(), detail.allColumns(table));
            }
        }
        run(connection, "CREATE TEMP TABLE archive_broken (ledger text, number bigint) ON COMMIT DROP");
        broken = new CopyBuffer(copies, "archive_broken (ledger, number)");
    }

    /** The table in which rows wait for a table of the ledger. */
    static String table(String ledger) {
        return PREFIX + ledger;
    }

    private void add(Connection connection, CopyManager copies, String ledger, List<String> columns)
            throws SQLException {
        String waiting = table(ledger);
        run(
                connection,
                "CREATE TEMP TABLE " + waiting + " ON COMMIT DROP AS SELECT *, 0::bigint AS line FROM " + ledger
                        + " WITH NO DATA");
        List<String> filled = new ArrayList<>(columns);
        filled.add("line");
        buffers.put(
                ledger, new Buffer(columns, new CopyBuffer(copies, waiting + " (" + String.join(", ", filled) + ")")));
    }

    /** Adds a row; what it does not say is null. */
    void add(String ledger, Columns row, long line) throws SQLException {
        Buffer buffer = buffers.get(ledger);
        if (buffer == null) {
            throw new IllegalStateException("nothing waits for " + ledger);
        }
        for (String column : buffer.columns) {
            buffer.rows.add(row.get(column));
        }
        buffer.rows.add((Object) line).end();
    }

    /** Remembers that a line of this number is there, though nothing can be made of it. */
    void addBroken(String ledger, @Nullable Object number) throws SQLException {
        if (number instanceof Long) {
            broken.add((Object) ledger).add(number).end();
        }
    }

    /** Sends what is on its way. */
    void flush(Connection connection) throws SQLException {
        for (Map.Entry<String, Buffer> each : buffers.entrySet()) {
            each.getValue().rows.flush();
            run(connection, "ANALYZE " + table(each.getKey()));
        }
        broken.flush();
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
