package org.backlot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.backlot.specimen.Extent;
import org.backlot.specimen.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Synthetic data is an archive like any other. */
@QuarkusTest
class SpecimenArchiveTest {
    @TempDir
    Path folder;

    @Test
    void syntheticDataIsRestoredAndExportedTheSameToTheByte() throws Exception {
        Path archive = folder.resolve("synthetic.jsonl");
        try (OutputStream out = Files.newOutputStream(archive)) {
            Specimen.write(new Extent(1_300, 90, 5, 3), out, people -> {});
        }
        DataSource database = EmptyDatabase.create();

        assertThat(Copy.restore(database, archive).counts())
                .containsEntry("recording", 2L)
                .containsEntry("subject", 90L + 1_300 + 130 + 2);
        Path again = Copy.export(database, folder.resolve("again.jsonl"));

        assertThat(Files.mismatch(archive, again)).isEqualTo(-1);
    }
}
