package org.backlot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSafetyIT {

    @TempDir
    Path temporary;

    private Path data;

    @BeforeEach
    void nameDataDirectory() {
        data = temporary.resolve("data of a name with spaces");
    }

    @Test
    void dataIsKeptOverARestart() throws Exception {
        try (Instance first = Instance.ready(data)) {
            note(first, "kept");
        }
        try (Instance second = Instance.ready(data)) {
            assertThat(notes(second)).containsExactly("kept");
        }
    }

    @Test
    void serverIsShutDownCleanlyWithTheApplication() throws Exception {
        Instance.ready(data).terminate();
        assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(data.resolve("postgres.log"))).contains("database system is shut down");
    }

    @Test
    void committedDataOutlivesAKilledApplication() throws Exception {
        Instance first = Instance.ready(data);
        note(first, "committed");
        first.kill();
        try (Instance second = Instance.ready(data)) {
            assertThat(notes(second)).containsExactly("committed");
        }
        assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void committedDataOutlivesAKilledServer() throws Exception {
        try (Instance first = Instance.ready(data)) {
            note(first, "committed");
            long server = Long.parseLong(
                    Files.readAllLines(data.resolve("cluster/postmaster.pid")).get(0));
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
        }
        try (Instance second = Instance.ready(data)) {
            assertThat(notes(second)).containsExactly("committed");
        }
    }

    @Test
    void aProcessNumberThatWentToAnotherProgramDoesNotHinderTheStart() throws Exception {
        Instance.ready(data).terminate();
        Path file = data.resolve("cluster/postmaster.pid");
        Files.write(
                file,
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        data.resolve("cluster").toString(),
                        "1",
                        "5432",
                        "",
                        "127.0.0.1",
                        "1 1",
                        "ready"));
        try (Instance next = Instance.ready(data)) {
            assertThat(notes(next)).isEmpty();
        }
    }

    @Test
    void anInterruptedCreationLeavesNothingBehind() throws Exception {
        Files.createDirectories(data.resolve("cluster.new/base"));
        Files.writeString(data.resolve("cluster.new/PG_VERSION"), "18\n");
        try (Instance next = Instance.ready(data)) {
            assertThat(notes(next)).isEmpty();
            assertThat(data.resolve("cluster.new")).doesNotExist();
        }
    }

    @Test
    void aSecondInstanceIsRefusedAndLeavesTheFirstAlone() throws Exception {
        try (Instance first = Instance.ready(data)) {
            Instance second = Instance.start(data, Map.of());
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.output())
                    .contains("Data directory " + data + " is in use by another Backlot, process " + first.processId()
                            + ":");
            assertThat(notes(first)).isEmpty();
        }
    }

    private static void note(Instance instance, String text) throws Exception {
        try (Connection connection = instance.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO note (text) VALUES ('" + text + "')");
        }
    }

    private static List<String> notes(Instance instance) throws Exception {
        List<String> notes = new ArrayList<>();
        try (Connection connection = instance.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT text FROM note ORDER BY id")) {
            while (rows.next()) {
                notes.add(rows.getString(1));
            }
        }
        return notes;
    }
}
