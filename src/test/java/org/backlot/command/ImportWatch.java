package org.backlot.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Watches what a bulk import has its database do, from beside it. Moments are named by the statement that runs, so that
 * they are the same part of the work on a machine that is busy as on one that is not.
 */
final class ImportWatch {
    private static final long PAUSE_MILLIS = 5;
    private static final String RUNNING = "SELECT query FROM pg_stat_activity WHERE application_name = 'backlot'"
            + " AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"
            + " AND query ~ '(bulk_|INSERT INTO (publication|document|subject|identifier|claim|citation))'";

    private final Path data;
    private @Nullable Connection connection;

    ImportWatch(Path data) {
        this.data = data;
    }

    /**
     * A moment of an import.
     *
     * @param statement its place among the statements that were seen, from 0
     * @param nanos how long it has been running
     */
    record Moment(int statement, long nanos) {}

    /** The statements of a whole import, each with how long it was at it. */
    record Course(List<String> statements, List<Long> nanos) {

        /** Some moment, leaving out so many percent of the work at the beginning, and at the end. */
        Moment random(Random random, int before, int after) {
            long whole = nanos.stream().mapToLong(Long::longValue).sum();
            long left = whole * before / 100 + (long) (whole * (100L - before - after) / 100 * random.nextDouble());
            int statement = 0;
            while (left > nanos.get(statement)) {
                left -= nanos.get(statement++);
            }
            return new Moment(statement, left);
        }

        String describe(Moment moment) {
            return moment.nanos() / 1_000_000 + " ms after "
                    + statements.get(moment.statement()).replaceAll("\\s+", " ");
        }

        @Override
        public String toString() {
            long whole = nanos.stream().mapToLong(Long::longValue).sum();
            return statements.size() + " statements in " + whole / 1_000_000 + " ms";
        }
    }

    /** Watches until the process has ended. */
    Course course(Process process) throws InterruptedException {
        Map<String, Long> spent = new LinkedHashMap<>();
        String now = null;
        long since = System.nanoTime();
        while (process.isAlive()) {
            String next = running();
            long time = System.nanoTime();
            if (now != null) {
                spent.merge(now, time - since, Long::sum);
            }
            since = time;
            now = next;
            Thread.sleep(PAUSE_MILLIS);
        }
        return new Course(List.copyOf(spent.keySet()), List.copyOf(new ArrayList<>(spent.values())));
    }

    /** Waits for a moment, or a later one; false if the process ended before. */
    boolean await(Process process, Course course, Moment moment) throws InterruptedException {
        long since = -1;
        while (process.isAlive()) {
            String statement = running();
            int place = statement == null ? -1 : course.statements().indexOf(statement);
            long time = System.nanoTime();
            since = place == moment.statement() && since < 0 ? time : since;
            if (place > moment.statement() || since >= 0 && time - since >= moment.nanos()) {
                return process.isAlive();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return false;
    }

    /** Waits until the database has noticed that a process is gone, and undone what it had not committed. */
    void awaitQuiet() throws InterruptedException {
        while (running() != null) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** What the import is at; null while it is at nothing. */
    private @Nullable String running() {
        try (Statement statement = connect().createStatement();
                ResultSet rows = statement.executeQuery(RUNNING)) {
            return rows.next() ? name(rows.getString(1)) : null;
        } catch (SQLException | IOException | IndexOutOfBoundsException notThere) {
            connection = null;
            return null;
        }
    }

    /** Reading is one, however many lots of rows it sends. */
    private static String name(String query) {
        String text = query.replaceAll("--[^\n]*", "").strip();
        return text.startsWith("COPY") ? "reading" : text.substring(0, Math.min(text.length(), 120));
    }

    /** A number that the database answers, from whatever server works on the data. */
    long number(String sql) throws SQLException, IOException {
        try (Statement statement = connect().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws SQLException, IOException {
        Connection known = connection;
        if (known == null) {
            String port =
                    Files.readAllLines(data.resolve("cluster/postmaster.pid")).get(3);
            String password = Files.readString(data.resolve("password")).strip();
            known = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/backlot", "backlot", password);
            connection = known;
        }
        return known;
    }
}
