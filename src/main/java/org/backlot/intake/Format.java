package org.backlot.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;

/** A standard in which others publish what they know; its files are entered row by row. */
public abstract class Format {
    private final Records records;

    protected Format(Records records) {
        this.records = records;
    }

    /** What it is called where a format is chosen: one of {@link Formats#NAMES}. */
    public abstract String name();

    /** The lists of a document in which its records stand. */
    public abstract Set<String> collections();

    /** Whether a file that begins with this is surely one of this standard. */
    public abstract boolean recognises(JsonRecord first);

    /** What begins the keys of all claims that come of an edition. */
    protected String prefix(Edition edition) {
        return name() + "-" + edition.dataset();
    }

    /**
     * Begins an edition.
     *
     * @return what makes rows of its records
     */
    protected abstract Records.Reader begin(Edition edition, Clerk clerk) throws SQLException;

    /**
     * Enters one file.
     *
     * @param findings is given what there is to tell about rows, by line
     * @throws UnreadableFileException if the file cannot be read as what it is said to be
     * @throws IOException if it cannot be read at all
     */
    public final Imported enter(
            Path file, Edition edition, Bulk.Mode mode, Progress progress, Consumer<Finding> findings)
            throws IOException {
        return records.enter(
                file, prefix(edition), collections(), mode, progress, findings, clerk -> begin(edition, clerk));
    }

    /** An edition as documents that can be cited; if it is all that there was, what it lacks is told as over. */
    protected final Dataset dataset(String standard, Edition edition, Clerk clerk) throws SQLException {
        Dataset dataset = new Dataset(prefix(edition), standard, edition);
        if (edition.complete()) {
            clerk.complete(dataset);
        }
        return dataset;
    }
}
