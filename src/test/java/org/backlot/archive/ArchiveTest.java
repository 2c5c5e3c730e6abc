package org.backlot.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.backlot.ledger.Everything;
import org.backlot.ledger.Ledger;
import org.backlot.questions.OwnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seed and whatever else can be recorded, as an archive and back. */
@QuarkusTest
@TestProfile(OwnDatabase.Archived.class)
@SuppressWarnings("NullAway.Init")
class ArchiveTest {
    private static boolean recorded;

    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @BeforeEach
    void recordEverything() throws SQLException {
        if (!recorded) {
            Everything.in(ledger);
            run(database, "UPDATE subject SET slug = slug || '-renamed' WHERE slug LIKE 'company-%'");
            recorded = true;
        }
    }

    @Test
    void theRestoredDatabaseHasTheSameRowsAndExportsTheSameBytes() throws SQLException, IOException {
        Copy copy = Copy.of(database, folder);
        copy.hasTheSameRows();
        copy.exportsTheSame(folder);
    }

    @Test
    void theRestoredDatabaseGoesOnWhereTheOtherOneStands() throws SQLException, IOException {
        Copy copy = Copy.of(database, folder);
        String next = "SELECT max(sequence) + 1 FROM recording";
        List<String> due = Copy.rows(copy.copy(), next);
        run(copy.copy(), "INSERT INTO recording (sequence, recorded_at) VALUES (1, '2000-01-01')");
        assertThat(Copy.rows(copy.copy(), "SELECT max(sequence) FROM recording"))
                .isEqualTo(due);
        assertThat(Copy.rows(copy.copy(), "SELECT (max(recorded_at) > now() - interval '1 hour')::text FROM recording"))
                .containsExactly("true");
        for (String family : List.of("publication", "document", "subject", "claim", "citation")) {
            assertThat(Copy.rows(
                            copy.copy(),
                            "SELECT (nextval('" + family + "_number') = (SELECT max(number) + 1 FROM " + family
                                    + "))::text"))
                    .as(family)
                    .containsExactly("true");
        }
    }

    @Test
    void theSameArchiveAgainChangesNothingAndSaysSo() throws SQLException, IOException {
        Copy copy = Copy.of(database, folder);
        Restored again = Copy.restore(copy.copy(), copy.archive());
        assertThat(again.onRecord()).isTrue();
        assertThat(again.toString()).endsWith(" on record already, nothing changed");
        copy.exportsTheSame(folder);
    }

    @Test
    void anArchiveFromBeforeTheLatestRecordingsIsOnRecord() throws SQLException, IOException {
        Copy copy = Copy.of(database, folder);
        run(copy.copy(), "INSERT INTO recording DEFAULT VALUES");
        assertThat(Copy.restore(copy.copy(), copy.archive()).onRecord()).isTrue();
    }

    @Test
    void anArchiveOfAnotherDatabaseIsRefusedAtTheLineWhereItDiffers() throws SQLException, IOException {
        Copy copy = Copy.of(database, folder);
        List<String> lines = new ArrayList<>(Files.readAllLines(copy.archive()));
        lines.set(3, lines.get(3).replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"Another\""));
        Path other = Files.write(folder.resolve("other.jsonl"), lines);
        assertThatThrownBy(() -> Copy.restore(copy.copy(), other))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("other.jsonl:4: the database is not empty, and this is not in it");
        copy.exportsTheSame(folder);
    }

    @Test
    void aRehearsalTellsTheSameAndChangesNothing() throws SQLException, IOException {
        Path archive = Copy.export(database, folder.resolve("archive.jsonl"));
        DataSource empty = EmptyDatabase.create();
        Restored rehearsed = Copy.rehearse(empty, archive);
        assertThat(Copy.rows(empty, "SELECT count(*) FROM recording")).containsExactly("0");
        assertThat(Copy.restore(empty, archive)).isEqualTo(rehearsed);
    }

    @Test
    void whatIsRecordedWhileAnExportRunsIsNotInIt() throws SQLException, IOException {
        DataSource growing = Copy.of(database, folder).copy();
        List<String> lines = new ArrayList<>();
        LedgerLines.write(
                growing,
                line -> {
                    if (lines.isEmpty()) {
                        record(growing);
                    }
                    lines.add(new String(line, java.nio.charset.StandardCharsets.UTF_8));
                    return true;
                },
                (written, about) -> {});
        assertThat(lines).isEqualTo(Files.readAllLines(folder.resolve("original.jsonl")));
    }

    private static void record(DataSource database) throws IOException {
        try {
            run(database, "INSERT INTO recording DEFAULT VALUES");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
