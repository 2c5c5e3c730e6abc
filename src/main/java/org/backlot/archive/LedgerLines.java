package org.backlot.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.backlot.export.Export;

/**
 * Everything on record as the lines of an archive. All of them are of one moment, whatever is recorded meanwhile, and
 * memory does not grow with their number.
 */
final class LedgerLines {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final int TOLD_EVERY = 1_000;

    private final Taker taker;
    private final Export.Progress progress;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);
    private long written;
    private long about;

    /** Takes one line after another, without its end. */
    @FunctionalInterface
    interface Taker {
        /** Whether it wants any more. */
        boolean take(byte[] line) throws IOException;
    }

    private LedgerLines(Taker taker, Export.Progress progress) {
        this.taker = taker;
        this.progress = progress;
    }

    /** Gives all lines to the taker, or as many as it wants. */
    static void write(DataSource dataSource, Taker taker, Export.Progress progress) throws IOException, SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            // A slow taker is no stalled server; the connection gets its limit back below.
            int patience = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try {
                run(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                run(connection, "SET LOCAL statement_timeout = 0");
                new LedgerLines(taker, progress).write(connection);
            } finally {
                connection.rollback();
                connection.setNetworkTimeout(Runnable::run, patience);
                connection.setAutoCommit(true);
            }
        }
    }

    private void write(Connection connection) throws IOException, SQLException {
        about = about(connection);
        List<TableLines> tables = new ArrayList<>();
        try (TableLines recordings = new TableLines(connection, Layout.RECORDINGS)) {
            for (Table table : Layout.TABLES) {
                tables.add(new TableLines(connection, table));
            }
            boolean wanted = put(generator -> Marks.writeFirst(generator));
            for (long recording = 1; wanted && recordings.isIn(recording); recording++) {
                wanted = put(recordings::write);
                for (TableLines table : tables) {
                    while (wanted && table.isIn(recording)) {
                        wanted = put(table::write);
                    }
                }
            }
            if (wanted) {
                tables.add(recordings);
                checkDone(tables);
                put(generator -> Marks.writeLast(generator, written + 1));
                progress.written(written, written);
            }
        } finally {
            for (TableLines table : tables) {
                table.close();
            }
        }
    }

    private static void checkDone(List<TableLines> tables) {
        for (TableLines table : tables) {
            if (!table.isDone()) {
                throw new IllegalStateException("rows of " + table.name() + " stand in no line");
            }
        }
    }

    /** Writes an object. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator out) throws IOException, SQLException;
    }

    private boolean put(Content content) throws IOException, SQLException {
        line.reset();
        try (JsonGenerator generator = JSON.createGenerator(line)) {
            content.write(generator);
        }
        written++;
        if (written % TOLD_EVERY == 0) {
            progress.written(written, Math.max(about, written));
        }
        return taker.take(line.toByteArray());
    }

    /** How many lines there will be, by the greatest numbers: exact if none was lost. */
    private static long about(Connection connection) throws SQLException {
        long about = number(connection, "SELECT coalesce(max(sequence), 0) FROM recording");
        for (Table table : Layout.TABLES) {
            if (table.isNumbered()) {
                about += number(connection, "SELECT coalesce(max(number), 0) FROM " + table.name());
            }
        }
        return about;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
