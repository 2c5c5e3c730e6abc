package org.backlot.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;

/** A standard in which others publish what they know; its files are entered row by row. */
public interface Format {
    /** What it is called where a format is chosen: one of {@link Formats#NAMES}. */
    String name();

    /** The lists of a document in which its records stand. */
    Set<String> collections();

    /** Whether a file that begins with this is surely one of this standard. */
    boolean recognises(JsonRecord first);

    /**
     * Enters one file.
     *
     * @param findings is given what there is to tell about rows, by line
     * @throws UnreadableFileException if the file cannot be read as what it is said to be
     * @throws IOException if it cannot be read at all
     */
    Imported enter(Path file, Edition edition, Bulk.Mode mode, Progress progress, Consumer<Finding> findings)
            throws IOException;
}
