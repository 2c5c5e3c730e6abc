package org.backlot.reporting;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.backlot.archive.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some ten thousand claims about real organizations, as an archive and back. */
@QuarkusTest
@TestProfile(Imported.Alone.class)
@SuppressWarnings("NullAway.Init")
class OrganogramsArchiveTest {
    @Inject
    Imported imported;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @Test
    void theRestoredDatabaseHasTheSameRowsAndExportsTheSameBytes() throws SQLException, IOException {
        imported.enter("uk-organograms", SharedData.of("uk-organograms").file("senior_posts.csv.gz"));
        Copy copy = Copy.of(database, folder);
        copy.hasTheSameRows();
        copy.exportsTheSame(folder);
    }
}
