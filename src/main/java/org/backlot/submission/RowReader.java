package org.backlot.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.intake.Imported;
import org.backlot.intake.Progress;

/** Enters a file row by row. */
@FunctionalInterface
public interface RowReader {
    /** @param findings is given what there is to tell about rows, by line */
    Imported enter(Path file, Bulk.Mode mode, Progress progress, Consumer<Finding> findings) throws IOException;
}
