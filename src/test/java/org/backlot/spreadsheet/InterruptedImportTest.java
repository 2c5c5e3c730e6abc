package org.backlot.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.BulkException;
import org.backlot.bulk.Tally;
import org.backlot.intake.Progress;
import org.backlot.intake.Unwatched;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import whose connection is cut at some moment has done nothing, and the next one does all of it. */
@QuarkusTest
class InterruptedImportTest {
    private final Spreadsheets spreadsheets;
    private final Ledger ledger;
    private final LatestGraph latest;
    private final DataSource dataSource;

    @TempDir
    Path folder;

    InterruptedImportTest(Spreadsheets spreadsheets, Ledger ledger, LatestGraph latest, DataSource dataSource) {
        this.spreadsheets = spreadsheets;
        this.ledger = ledger;
        this.latest = latest;
        this.dataSource = dataSource;
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "checking", "merging"})
    void anInterruptedImportHasDoneNothingAndTheNextDoesAllOfIt(String moment) throws IOException {
        Path file = Files.writeString(
                folder.resolve("owned.csv"),
                "owner,owner_is,owned,share,from,until,as_of,source,url\n" + "Cut " + moment + ",company,Part of "
                        + moment + ",50,,,2024-01-10,A list of " + moment + ",\n");
        long before = ledger.catchUp(latest.get()).sequence();

        assertThatThrownBy(() -> enter(file, new Cut(moment))).isInstanceOf(BulkException.class);
        assertThat(ledger.catchUp(latest.get()).sequence()).isEqualTo(before);

        Tally whole = enter(file, new Unwatched());
        assertThat(whole.claims()).isEqualTo(1);
        assertThat(ledger.catchUp(latest.get()).sequence()).isEqualTo(before + 1);
    }

    private Tally enter(Path file, Progress progress) throws IOException {
        return spreadsheets
                .enter("ownerships", file, Bulk.Mode.STRICT, progress, finding -> {})
                .tally();
    }

    /** Ends the connection that holds the waiting rows, as the end of its process would. */
    private final class Cut implements Progress {
        private final String moment;
        private boolean done;

        Cut(String moment) {
            this.moment = moment;
        }

        @Override
        public void read(long bytes) {
            stage("reading");
        }

        @Override
        public void stage(String what) {
            if (what.equals(moment) && !done) {
                done = true;
                cut();
            }
        }

        private void cut() {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                        + " WHERE state LIKE 'idle in transaction%' AND datname = current_database()");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
