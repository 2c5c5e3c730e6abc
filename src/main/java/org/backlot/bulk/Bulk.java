package org.backlot.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Enters many rows in one recording: all that are sound, or none. Until the end nothing of them is seen by anybody, so
 * whatever interrupts it leaves nothing behind, and doing it again completes it. Other writers wait while the rows are
 * checked and merged; readers do not.
 */
@ApplicationScoped
public class Bulk {
    private static final int ROWS_AT_ONCE = 1_000;

    /** From so many on, and if they are more than there were before, rules are held against all rows at once. */
    private static final long MANY = 50_000;

    private static final String SETTINGS = "SET LOCAL statement_timeout = 0; SET LOCAL work_mem = '128MB';"
            + " SET LOCAL maintenance_work_mem = '128MB'; SET LOCAL jit = off;"
            // Of waiting tables, little has to be known.
            + " SET LOCAL default_statistics_target = 20;"
            // A connection that has used waiting tables before keeps the room that it took for them then.
            + " DO 'BEGIN SET LOCAL temp_buffers = ''64MB''; EXCEPTION WHEN OTHERS THEN NULL; END'";

    private final DataSource dataSource;

    Bulk(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is to become of rows that are refused, and of the others. */
    public enum Mode {
        /** One refused row, and nothing is entered. */
        STRICT,
        /** Refused rows are told, and the others entered. */
        LENIENT,
        /** Nothing is entered; it is only told what would be. */
        DRY
    }

    /** Puts rows where they wait. */
    @FunctionalInterface
    public interface Rows {
        void into(Staging staging) throws SQLException;
    }

    /**
     * Enters rows.
     *
     * @param prefix begins the keys of all claims and documents that come of this kind of file: small letters, digits and
     *     hyphens
     * @param stage is told what is being done
     * @param findings is given what there is to tell, by line, before anything is entered
     */
    public Tally enter(String prefix, Mode mode, Rows rows, Consumer<String> stage, Consumer<Finding> findings) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            // What takes long here is work and no stalled server; the connection gets its limit back below.
            int patience = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try {
                return enter(connection, prefix, mode, rows, stage, findings);
            } finally {
                connection.rollback();
                connection.setNetworkTimeout(Runnable::run, patience);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw BulkException.of(failure);
        }
    }

    private static Tally enter(
            Connection connection,
            String prefix,
            Mode mode,
            Rows rows,
            Consumer<String> stage,
            Consumer<Finding> findings)
            throws SQLException {
        run(connection, SETTINGS);
        run(connection, script("1-staging"));
        boolean first = number(
                        connection,
                        "SELECT count(*) FROM (SELECT FROM claim WHERE key >= '" + prefix + "-' AND key < '" + prefix
                                + ".' LIMIT 1) c")
                == 0;
        long read = stage(connection, first, rows);
        stage.accept("checking");
        run(connection, "SELECT ledger_lock()");
        run(connection, script("2-check").replace(":prefix", prefix));
        run(connection, script("3-references"));
        long refused = number(connection, "SELECT count(*) FROM bulk_row WHERE refused IS NOT NULL");
        long noted = number(connection, "SELECT count(*) FROM bulk_note");
        tell(connection, findings);
        if (mode == Mode.STRICT && refused > 0) {
            return Tally.refused(read, refused, noted);
        }
        stage.accept("merging");
        long recording = number(connection, "INSERT INTO recording DEFAULT VALUES RETURNING sequence");
        merge(connection, prefix, recording);
        Tally tally = tally(connection, recording, read, refused, noted, mode != Mode.DRY);
        if (tally.entered() && !tally.isEmpty()) {
            // The next to read has plans for what is there now, and not for what was before.
            run(
                    connection,
                    "SET LOCAL default_statistics_target TO DEFAULT;"
                            + " ANALYZE publication, document, subject, identifier, claim, citation");
            connection.commit();
        }
        return tally;
    }

    /** Answers how many rows there were. */
    private static long stage(Connection connection, boolean first, Rows rows) throws SQLException {
        try (Staging staging = new Staging(connection.unwrap(PGConnection.class).getCopyAPI(), first)) {
            rows.into(staging);
            staging.flush();
            return staging.read();
        }
    }

    private static void merge(Connection connection, String prefix, long recording) throws SQLException {
        run(connection, prefix, recording, "4-documents");
        run(connection, prefix, recording, "5-compare");
        long added = number(connection, "SELECT count(*) FROM bulk_claim WHERE known IS NULL");
        if (added >= MANY && added > number(connection, "SELECT count(*) FROM claim")) {
            run(connection, script("6-loosen"));
            run(connection, prefix, recording, "7-merge");
            run(connection, prefix, recording, "8-tighten");
        } else {
            run(connection, prefix, recording, "7-merge");
            run(connection, "SET CONSTRAINTS ALL IMMEDIATE");
        }
    }

    private static void run(Connection connection, String prefix, long recording, String name) throws SQLException {
        run(
                connection,
                script(name).replace(":recording", Long.toString(recording)).replace(":prefix", prefix));
    }

    private static Tally tally(
            Connection connection, long recording, long read, long refused, long noted, boolean entered)
            throws SQLException {
        return new Tally(
                read,
                refused,
                noted,
                entered,
                added(connection, "document", recording),
                added(connection, "subject", recording),
                added(connection, "identifier", recording),
                added(connection, "claim", recording),
                added(connection, "claim", recording, "supersedes IS NOT NULL"),
                added(connection, "citation", recording),
                added(connection, "citation", recording, "tense = 'PAST' AND locator = 'no longer listed'"),
                added(connection, "claim_withdrawal", recording) + added(connection, "citation_withdrawal", recording));
    }

    private static long added(Connection connection, String table, long recording) throws SQLException {
        return added(connection, table, recording, "true");
    }

    private static long added(Connection connection, String table, long recording, String which) throws SQLException {
        return number(
                connection, "SELECT count(*) FROM " + table + " WHERE recording = " + recording + " AND " + which);
    }

    private static void tell(Connection connection, Consumer<Finding> findings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet found = statement.executeQuery(
                    "SELECT r.at, f.refused, concat(r.what || ': ', f.message) FROM bulk_row r JOIN ("
                            + "SELECT line, true AS refused, refused AS message FROM bulk_row WHERE refused IS NOT NULL"
                            + " UNION ALL SELECT line, false, note FROM bulk_note) f ON f.line = r.line"
                            + " ORDER BY r.at, r.line, 2, 3")) {
                while (found.next()) {
                    findings.accept(new Finding(found.getLong(1), found.getBoolean(2), found.getString(3)));
                }
            }
        }
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

    private static String script(String name) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("bulk/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
