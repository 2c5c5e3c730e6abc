package org.backlot.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database lets anybody with SQL restore. */
@QuarkusTest
class RestorationRuleTest {
    private static final String BEGIN = "INSERT INTO restoration DEFAULT VALUES";

    private static void run(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        }
    }

    private static String recording(long sequence, String at) {
        return "INSERT INTO recording (sequence, recorded_at) VALUES (" + sequence + ", '" + at + "')";
    }

    @Test
    void timesAreKeptInTheTransactionOfARestorationAndInNoOther() throws SQLException, IOException {
        DataSource database = EmptyDatabase.create();
        run(database, BEGIN, recording(1, "2001-01-01"), recording(2, "2001-01-02"));
        run(database, recording(1, "2001-01-03"));
        assertThat(Copy.rows(
                        database,
                        "SELECT sequence || ' ' || (recorded_at < '2001-01-03') FROM recording ORDER BY sequence"))
                .containsExactly("1 true", "2 true", "3 false");
    }

    @Test
    void nothingIsRestoredWhereAnythingIsRecorded() throws SQLException, IOException {
        DataSource database = EmptyDatabase.create();
        run(database, "INSERT INTO recording DEFAULT VALUES");
        assertThatThrownBy(() -> run(database, BEGIN)).hasMessageContaining("into an empty database only");
    }

    @Test
    void nothingIsRestoredTwiceAndTheTraceStays() throws SQLException, IOException {
        DataSource database = EmptyDatabase.create();
        run(database, BEGIN);
        assertThatThrownBy(() -> run(database, BEGIN)).hasMessageContaining("restoration_happens_once");
        assertThatThrownBy(() -> run(database, "DELETE FROM restoration")).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @CsvSource({"3, 2001-01-02", "1, 2001-01-02", "2, 2001-01-01", "2, 2000-01-01"})
    void restoredRecordingsHaveNoGapAndOnlyGrowLater(long sequence, String at) throws SQLException, IOException {
        DataSource database = EmptyDatabase.create();
        assertThatThrownBy(() -> run(database, BEGIN, recording(1, "2001-01-01"), recording(sequence, at)))
                .hasMessageContaining("without a gap, and each is later than the last");
    }

    @Test
    void rowsJoinRecordingsOfTheRestorationOnly() throws SQLException, IOException {
        DataSource database = EmptyDatabase.create();
        run(database, BEGIN, recording(1, "2001-01-01"), recording(2, "2001-01-02"), publication(1));
        assertThatThrownBy(() -> run(database, publication(2))).hasMessageContaining("of the same transaction");
        assertThatThrownBy(() -> run(database, "INSERT INTO recording DEFAULT VALUES", publication(2)))
                .hasMessageContaining("of the same transaction");
    }

    private static String publication(long number) {
        return "INSERT INTO publication (number, recording, slug, name) VALUES (" + number + ", 1, 'p" + number
                + "', 'P')";
    }

    @Test
    void aRestoredClaimNeedsACitationLikeAnyOther() throws SQLException, IOException {
        DataSource database = EmptyDatabase.create();
        assertThatThrownBy(() -> run(
                        database,
                        BEGIN,
                        recording(1, "2001-01-01"),
                        "INSERT INTO subject (number, recording, kind, slug, label) VALUES (1, 1, 'PERSON', 'p', 'P')",
                        "INSERT INTO claim (number, recording, kind, key, subject, subject_kind, modality, continuity,"
                                + " start_state, end_state, remark) VALUES (1, 1, 'REMARK', 'r', 1, 'PERSON',"
                                + " 'ASSERTED', 'NEW', 'NOT_STATED', 'NOT_STATED', 'R')"))
                .hasMessageContaining("has no citation");
    }
}
