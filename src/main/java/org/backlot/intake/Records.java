package org.backlot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;

/** Enters the records of a JSON file. */
@ApplicationScoped
public class Records {
    private final Bulk bulk;

    Records(Bulk bulk) {
        this.bulk = bulk;
    }

    /** Makes rows of a record. */
    @FunctionalInterface
    public interface Reader {
        void read(JsonRecord record) throws SQLException;
    }

    /** Begins a file. */
    @FunctionalInterface
    public interface Beginning {
        Reader begin(Clerk clerk) throws SQLException;
    }

    /**
     * Enters one file.
     *
     * @param prefix begins the keys of all claims that come of it
     * @param collections the lists of a document in which records stand
     */
    public Imported enter(
            Path file,
            String prefix,
            Set<String> collections,
            Bulk.Mode mode,
            Progress progress,
            Consumer<Finding> findings,
            Beginning beginning)
            throws IOException {
        List<String> leftOut = new ArrayList<>();
        try {
            Tally tally = bulk.enter(
                    prefix,
                    mode,
                    staging -> {
                        Clerk clerk = new Clerk(staging);
                        read(file, collections, progress, clerk, beginning.begin(clerk));
                        leftOut.addAll(clerk.leftOut());
                    },
                    progress::stage,
                    findings);
            return new Imported(tally, leftOut);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static void read(Path file, Set<String> collections, Progress progress, Clerk clerk, Reader reader)
            throws SQLException {
        try {
            JsonRecords.read(file, collections, progress::read, new JsonRecords.Taker() {
                @Override
                public void record(JsonRecord record) throws SQLException {
                    try {
                        reader.read(record);
                    } catch (RefusedRowException refused) {
                        clerk.refuse(record.line(), refused.reason());
                    }
                }

                @Override
                public void broken(long line, String reason) throws SQLException {
                    clerk.refuse(line, reason);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
