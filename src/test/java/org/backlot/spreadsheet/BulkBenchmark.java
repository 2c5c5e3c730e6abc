package org.backlot.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Bulks;
import org.backlot.intake.Imported;
import org.backlot.intake.Unwatched;
import org.backlot.postgres.OwnServer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How fast spreadsheets come in beside COPY: each round enters a table of seats into an empty ledger, and then copies the
 * rows that came of it, as COPY wrote them out, into plain tables that have the columns and indexes of the ledger and
 * none of its rules. Not a test: run its main method with the test class path; how many rows and how many rounds are its
 * arguments.
 */
public final class BulkBenchmark {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final List<String> TABLES = List.of(
            "recording",
            "publication",
            "document",
            "subject",
            "slug",
            "identifier",
            "claim",
            "claim_party",
            "citation");

    private final PGSimpleDataSource database;
    private final Path folder;
    private double entered;
    private double copied;

    private BulkBenchmark(PGSimpleDataSource database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path folder = Files.createDirectories(Path.of("target", "benchmark"));
        BulkBenchmark benchmark = new BulkBenchmark(OwnServer.start(folder.resolve("data")), folder);
        Path seats = Seats.write(folder.resolve("seats.csv"), rows);
        for (int round = 1; round <= rounds; round++) {
            benchmark.round(round, seats);
        }
        System.out.printf("all rounds: ratio %.3f%n", benchmark.copied / benchmark.entered);
    }

    private void round(int round, Path seats) throws SQLException, IOException {
        String ledger = "ledger_" + round;
        String plain = "plain_" + round;
        migrate(ledger);
        database.setCurrentSchema(ledger);
        long start = System.nanoTime();
        Imported imported = new Spreadsheets(Bulks.into(database))
                .enter("organization-chart", seats, Bulk.Mode.STRICT, new Unwatched(), finding -> {});
        double entering = seconds(start);
        double copying = copy(ledger, plain);
        System.out.printf(
                "round %d: %s%n  entered in %.2f s, copied in %.2f s: ratio %.3f%n",
                round, imported.tally(), entering, copying, copying / entering);
        entered += entering;
        copied += copying;
        run("DROP SCHEMA " + plain + " CASCADE", "DROP SCHEMA " + ledger + " CASCADE");
    }

    private double copy(String ledger, String plain) throws SQLException, IOException {
        run("CREATE SCHEMA " + plain);
        List<String> copies = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            CopyManager copier = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : TABLES) {
                String columns = columns(connection, ledger, table);
                run("CREATE TABLE " + plain + "." + table + " (LIKE " + ledger + "." + table + " INCLUDING INDEXES)");
                try (OutputStream out = Files.newOutputStream(folder.resolve(table))) {
                    copier.copyOut("COPY (SELECT " + columns + " FROM " + ledger + "." + table + ") TO STDOUT", out);
                }
                copies.add(plain + "." + table + " (" + columns + ")");
            }
            long start = System.nanoTime();
            for (int i = 0; i < TABLES.size(); i++) {
                try (InputStream in = Files.newInputStream(folder.resolve(TABLES.get(i)))) {
                    copier.copyIn("COPY " + copies.get(i) + " FROM STDIN", in, 1 << 16);
                }
            }
            return seconds(start);
        }
    }

    private static String columns(Connection connection, String schema, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("SELECT string_agg(attname, ', ' ORDER BY attnum)"
                        + " FROM pg_attribute WHERE attrelid = '" + schema + "." + table
                        + "'::regclass AND attnum > 0")) {
            names.next();
            return names.getString(1);
        }
    }

    private void migrate(String schema) throws SQLException, IOException {
        run("DROP SCHEMA IF EXISTS " + schema + " CASCADE", "CREATE SCHEMA " + schema);
        database.setCurrentSchema(schema);
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file :
                    files.sorted(Comparator.comparing(Path::getFileName)).toList()) {
                run(Files.readString(file));
            }
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
