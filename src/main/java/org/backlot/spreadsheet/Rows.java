package org.backlot.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.backlot.intake.SourceFile;
import org.backlot.intake.UnreadableFileException;

/** The rows of a file, one after another. */
interface Rows {

    /** Takes one row after another; a row that is none is told with its reason instead. */
    interface Taker {
        /** The names of the columns, where the file has such. */
        void header(List<String> columns);

        void row(Row row) throws SQLException;

        void broken(long line, String reason) throws SQLException;
    }

    /** Gives every row to the taker; the line that was read last, for a message about what follows it. */
    void read(Reader in, Taker taker, LongConsumer line) throws IOException, SQLException;

    /**
     * Reads a file.
     *
     * @param given columns that come from elsewhere
     * @throws SpreadsheetException if it is not of the kind that the mapping is for
     * @throws UnreadableFileException if it is no text
     */
    static void read(Path file, Mapping mapping, Set<String> given, LongConsumer progress, Taker taker)
            throws IOException, SQLException {
        Rows rows = switch (mapping.layout().format()) {
            case CSV -> new CsvRows(file.toString(), mapping, given);
            case EVENTS -> new EventRows(mapping);
        };
        long[] last = {0};
        try (Reader in = SourceFile.open(file, progress)) {
            rows.read(in, taker, line -> last[0] = line);
        } catch (UncheckedIOException failure) {
            throw UnreadableFileException.at(
                    file, last[0] + 1, failure.getCause() == null ? new IOException(failure) : failure.getCause());
        } catch (IOException failure) {
            throw UnreadableFileException.at(file, last[0] + 1, failure);
        }
    }
}
