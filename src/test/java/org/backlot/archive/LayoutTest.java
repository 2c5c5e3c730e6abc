package org.backlot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LayoutTest {

    @Test
    void everyColumnOfTheLedgerStandsInALine() throws SQLException, IOException {
        // The transaction is a number of the server that made the recording.
        assertThat(Forgotten.columns(EmptyDatabase.create())).containsExactly("recording.transaction");
    }

    @Test
    void aColumnOrTableThatNobodyAddedToTheLinesIsFound() throws SQLException, IOException {
        DataSource database = EmptyDatabase.create();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE claim ADD mood text; CREATE TABLE rumour (heard text)");
        }
        assertThat(Forgotten.columns(database)).contains("claim.mood", "rumour.heard");
    }
}
