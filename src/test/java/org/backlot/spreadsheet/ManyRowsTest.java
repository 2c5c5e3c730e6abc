package org.backlot.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.backlot.archive.EmptyDatabase;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Bulks;
import org.backlot.bulk.Tally;
import org.backlot.intake.Unwatched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where more rows come than there were, the ledger has the same rules and indexes after it as before. */
@QuarkusTest
class ManyRowsTest {
    private static final int ROWS = 12_500;

    private static final String RULES =
            "SELECT conrelid::regclass || ': ' || conname || ' ' || pg_get_constraintdef(oid)"
                    + " FROM pg_constraint WHERE connamespace = current_schema()::regnamespace"
                    + " UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()"
                    + " UNION ALL SELECT c.relname || ': ' || t.tgname || ' ' || t.tgenabled::text"
                    + " FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                    + " WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal ORDER BY 1";

    @TempDir
    Path folder;

    @Test
    void theRulesAreTheSameAfterItAndTheSameRowsAgainAddNothing() throws SQLException, IOException {
        DataSource database = EmptyDatabase.create();
        List<String> before = texts(database, RULES);
        Path seats = Seats.write(folder.resolve("seats.csv"), ROWS);

        Tally tally = enter(database, seats);
        assertThat(tally.claims()).isGreaterThan(50_000);
        assertThat(texts(database, RULES)).isEqualTo(before);
        assertThat(texts(database, "SELECT count(*) FROM slug")).containsExactly(Long.toString(tally.subjects()));
        assertThat(texts(
                        database,
                        "SELECT key FROM claim c WHERE NOT EXISTS (SELECT FROM citation WHERE claim = c.number)"))
                .isEmpty();

        assertThat(enter(database, seats).isEmpty()).isTrue();
    }

    private static Tally enter(DataSource database, Path file) throws IOException {
        return new Spreadsheets(Bulks.into(database))
                .enter("organization-chart", file, Bulk.Mode.STRICT, new Unwatched(), finding -> {})
                .tally();
    }

    private static List<String> texts(DataSource database, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
