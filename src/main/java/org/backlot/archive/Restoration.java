package org.backlot.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.backlot.dossier.DossierException;
import org.backlot.dossier.Mistakes;
import org.backlot.intake.Progress;

/**
 * Makes the database of an archive again: everything with its numbers, in its recordings, with the times at which these
 * were made. That is possible in an empty database only, in one transaction, and under all rules of the ledger.
 */
@ApplicationScoped
public class Restoration {
    private final DataSource dataSource;

    Restoration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Restores an archive, unless all of it is on record already.
     *
     * @throws DossierException with every mistake in the file, if there is any
     * @throws ArchiveException if the database holds something else, or refuses what the archive says
     * @throws org.backlot.intake.UnreadableFileException if the file is no text
     */
    public Restored restore(Path file, Progress progress) throws IOException {
        return restore(file, progress, true);
    }

    /** Tells what a restoration would do, and changes nothing. */
    public Restored rehearse(Path file, Progress progress) throws IOException {
        return restore(file, progress, false);
    }

    private Restored restore(Path file, Progress progress, boolean kept) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try {
            boolean restored;
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                // What takes long here is work and no stalled server; the connection gets its limit back below.
                int patience = connection.getNetworkTimeout();
                connection.setNetworkTimeout(Runnable::run, 0);
                try {
                    restored = restore(connection, file, progress, counts);
                    if (kept && restored) {
                        connection.commit();
                    }
                } finally {
                    connection.rollback();
                    connection.setNetworkTimeout(Runnable::run, patience);
                    connection.setAutoCommit(true);
                }
            }
            if (!restored) {
                compare(file, progress);
            }
            return new Restored(!restored, counts);
        } catch (SQLException failure) {
            throw ArchiveException.of(failure);
        }
    }

    /** Whether it is restored; else the database is not empty, and nothing was done. */
    private static boolean restore(Connection connection, Path file, Progress progress, Map<String, Long> counts)
            throws IOException, SQLException {
        Waiting.run(connection, "SET LOCAL statement_timeout = 0; SET LOCAL work_mem = '128MB'; SET LOCAL jit = off");
        read(connection, file, progress, counts);
        Waiting.run(connection, "SELECT ledger_lock()");
        if (number(connection, "SELECT count(*) FROM (SELECT FROM recording LIMIT 1) r") > 0) {
            return false;
        }
        progress.stage("restoring");
        if (counts.getOrDefault(Layout.RECORDINGS.name(), 0L) > 0) {
            Waiting.run(connection, "INSERT INTO restoration DEFAULT VALUES");
        }
        for (Table table : Layout.all()) {
            fill(connection, table.name());
            for (Detail detail : table.details()) {
                fill(connection, detail.name());
            }
            if (table.isNumbered()) {
                Waiting.run(
                        connection,
                        "SELECT setval('" + table.name() + "_number', max(number)) FROM " + table.name()
                                + " HAVING count(*) > 0");
            }
        }
        // What is checked at the end is checked here, where it can still be told apart from a failed commit.
        Waiting.run(connection, "SET CONSTRAINTS ALL IMMEDIATE");
        return true;
    }

    private static void read(Connection connection, Path file, Progress progress, Map<String, Long> counts)
            throws IOException, SQLException {
        progress.stage("reading");
        Waiting waiting = new Waiting(connection);
        Mistakes mistakes = new Mistakes(file.toString());
        Reading reading = new Reading(waiting, mistakes);
        try (ArchiveLines lines = new ArchiveLines(file, progress::read)) {
            while (lines.advance()) {
                reading.take(lines);
            }
        }
        reading.end();
        counts.putAll(reading.counts());
        waiting.flush(connection);
        progress.stage("checking");
        Checks checks = new Checks(connection, mistakes);
        boolean sound = mistakes.count() == 0;
        checks.run();
        if (sound) {
            checks.runOnSound();
        }
        if (mistakes.count() > 0) {
            throw new DossierException(mistakes.list());
        }
    }

    /** From where rows wait into the ledger, in the order in which they could be recorded. */
    private static void fill(Connection connection, String ledger) throws SQLException {
        String columns;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid"
                                + " = '" + ledger + "'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated ="
                                + " '' AND NOT (attrelid = 'recording'::regclass AND attname = 'transaction')")) {
            rows.next();
            columns = rows.getString(1);
        }
        String order = ledger.equals("recording") ? "sequence" : ledger.equals("merger") ? "turn" : "line";
        Waiting.run(
                connection,
                "INSERT INTO " + ledger + " (" + columns + ") SELECT " + columns + " FROM " + Waiting.table(ledger)
                        + " ORDER BY " + order);
    }

    private void compare(Path file, Progress progress) throws IOException, SQLException {
        progress.stage("comparing");
        try (ArchiveLines lines = new ArchiveLines(file, read -> {})) {
            Comparison comparison = new Comparison(lines);
            LedgerLines.write(dataSource, comparison, (written, about) -> {});
            if (comparison.difference() > 0) {
                throw new ArchiveException(file + ":" + comparison.difference()
                        + ": the database is not empty, and this is not in it: an archive is restored into an empty"
                        + " database (set BACKLOT_DATA_DIR to a new directory, or use another database)");
            }
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
