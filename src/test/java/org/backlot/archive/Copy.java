package org.backlot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.backlot.export.LossReport;
import org.backlot.intake.Progress;

/** A database, an archive of it, and the database that was made of the archive. */
public record Copy(DataSource original, Path archive, DataSource copy) {

    private static final Progress UNSEEN = new Progress() {
        @Override
        public void read(long bytes) {
            // nobody watches
        }

        @Override
        public void stage(String what) {
            // nobody watches
        }
    };

    /** Writes an archive into a folder, and restores it into an empty database. */
    public static Copy of(DataSource original, Path folder) throws SQLException, IOException {
        Path archive = export(original, folder.resolve("original.jsonl"));
        DataSource copy = EmptyDatabase.create();
        restore(copy, archive);
        return new Copy(original, archive, copy);
    }

    static Path export(DataSource database, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            LossReport losses = new ArchiveExport(database).write(out, null, (written, about) -> {});
            assertThat(losses.isEmpty()).isTrue();
        }
        return file;
    }

    static Restored restore(DataSource database, Path archive) throws IOException {
        return new Restoration(database).restore(archive, UNSEEN);
    }

    static Restored rehearse(DataSource database, Path archive) throws IOException {
        return new Restoration(database).rehearse(archive, UNSEEN);
    }

    /** An archive of the copy is the same to the byte. */
    public void exportsTheSame(Path folder) throws IOException {
        Path again = export(copy, folder.resolve("again.jsonl"));
        assertThat(Files.mismatch(archive, again)).isEqualTo(-1);
    }

    /** Every row of every table of the ledger is in the other database too. */
    public void hasTheSameRows() throws SQLException {
        List<String> tables = rows(original, Forgotten.TABLES);
        assertThat(tables).contains("claim", "slug", "claim_party");
        for (String table : tables) {
            String query = "SELECT (to_jsonb(t) - 'transaction')::text FROM " + table + " t ORDER BY 1";
            assertThat(rows(copy, query)).as(table).isEqualTo(rows(original, query));
        }
    }

    static List<String> rows(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
