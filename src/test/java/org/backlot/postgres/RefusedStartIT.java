package org.backlot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start that cannot succeed says in one line what is wrong, where, and what to do, and ends with status 1. */
class RefusedStartIT {

    private static final String SECRET = "a-secret-nobody-may-see";

    @TempDir
    static Path temporary;

    private static Instance server;

    @BeforeAll
    static void startServer() throws Exception {
        server = Instance.ready(temporary.resolve("server"));
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            garbage       | Database files in DATA/cluster are broken (PG_VERSION: no such file)
            no-version    | Database files in DATA/cluster are broken (PG_VERSION holds no version)
            other-version | Database files in DATA/cluster were written by PostgreSQL 16, but this build runs 18
            no-control    | Database files in DATA/cluster are broken (global/pg_control: no such file)
            no-password   | Password file DATA/password is missing, empty or unreadable
            file          | Data directory DATA cannot be written to (file already exists)
            damaged       | Embedded PostgreSQL does not start on DATA/cluster (
            """)
    void brokenDataDirectoryIsNamed(String kind, String expected) throws Exception {
        Path data = temporary.resolve(kind);
        breakDirectory(kind, data);
        assertRefused(Instance.start(data, Map.of()), expected.replace("DATA", data.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:postgresql://127.0.0.1:1/backlot        | cannot be reached (
            jdbc:postgresql://nowhere.invalid/backlot    | cannot be reached (
            SERVER/backlot                               | rejects the login (FATAL: password authentication failed
            """)
    void unusableServerIsNamed(String address, String expected) throws Exception {
        String url = address.replace("SERVER", server.url().replaceFirst("/backlot$", ""));
        assertRefused(
                Instance.start(temporary.resolve("unused"), server(url + "?password=" + SECRET, SECRET)),
                "Database server at " + url + " " + expected);
        assertThat(temporary.resolve("unused")).doesNotExist();
    }

    @Test
    void addressOfAnotherKindIsNamed() throws Exception {
        assertRefused(
                Instance.start(
                        temporary.resolve("unused"), server("postgres://someone:" + SECRET + "@host/name", SECRET)),
                "QUARKUS_DATASOURCE_JDBC_URL postgres://host/name is no address of a PostgreSQL database");
    }

    @Test
    void missingDatabaseIsNamed() throws Exception {
        Path hba = temporary.resolve("server/cluster/pg_hba.conf");
        Files.writeString(hba, "host all backlot 127.0.0.1/32 scram-sha-256\n");
        String url = server.url().replaceFirst("/backlot$", "/missing");
        long postmaster = Long.parseLong(Files.readAllLines(temporary.resolve("server/cluster/postmaster.pid"))
                .get(0));
        assertThat(new ProcessBuilder("kill", "-HUP", Long.toString(postmaster))
                        .start()
                        .waitFor())
                .isZero();
        awaitReload(url);
        assertRefused(
                Instance.start(temporary.resolve("unused"), server(url, password())),
                "Database server at " + url + " has no such database (FATAL: database \"missing\" does not exist)");
    }

    @Test
    void databaseOfANewerBuildIsLeftAlone() throws Exception {
        execute("INSERT INTO flyway_schema_history VALUES"
                + " (99, '99', 'future', 'SQL', 'V99__future.sql', 1, 'x', now(), 1, true)");
        try {
            assertRefused(
                    Instance.start(temporary.resolve("unused"), server(server.url(), password())),
                    "Database at " + server.url() + " was migrated to version 99 by a newer Backlot");
        } finally {
            execute("DELETE FROM flyway_schema_history WHERE version = '99'");
        }
    }

    @Test
    void databaseOfAnotherHistoryIsLeftAlone() throws Exception {
        execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '1'");
        try {
            assertRefused(
                    Instance.start(temporary.resolve("unused"), server(server.url(), password())),
                    "Database at " + server.url() + " has another migration history than this build (migration 1: ");
        } finally {
            execute("UPDATE flyway_schema_history SET checksum = checksum - 1 WHERE version = '1'");
        }
    }

    private static void assertRefused(Instance instance, String expected) throws Exception {
        assertThat(instance.end()).isEqualTo(1);
        assertThat(instance.output()).contains(expected).doesNotContain("\tat ", "Exception", SECRET, password());
        assertThat(instance.output().lines().filter(line -> line.contains(expected)))
                .hasSize(1);
    }

    private static void breakDirectory(String kind, Path data) throws Exception {
        if (kind.equals("file")) {
            Files.writeString(data, "not a directory");
            return;
        }
        Path cluster = Files.createDirectories(data.resolve("cluster"));
        if (kind.equals("garbage")) {
            Files.writeString(cluster.resolve("holiday.jpg"), "garbage");
            return;
        }
        Files.writeString(
                cluster.resolve("PG_VERSION"),
                kind.equals("no-version") ? "x\n" : kind.equals("other-version") ? "16\n" : "18\n");
        if (kind.equals("no-control")) {
            return;
        }
        Files.writeString(Files.createDirectories(cluster.resolve("global")).resolve("pg_control"), "garbage");
        if (kind.equals("damaged")) {
            Files.writeString(data.resolve("password"), "0".repeat(64));
        }
    }

    private static Map<String, String> server(String url, String password) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", url);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "backlot");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", password);
        return environment;
    }

    private static String password() {
        return DataDirectory.password(temporary.resolve("server"));
    }

    private static void execute(String sql) throws Exception {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitReload(String url) throws Exception {
        for (int attempt = 0; attempt < 600; attempt++) {
            try (Connection unexpected = DriverManager.getConnection(url, "backlot", password())) {
                throw new AssertionError("there is such a database: " + unexpected.getCatalog());
            } catch (SQLException refused) {
                if ("3D000".equals(refused.getSQLState())) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the server did not read its settings again");
    }
}
