package org.backlot.spreadsheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;

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
     * @throws SpreadsheetException if it is no text, or not of the kind that the mapping is for
     */
    static void read(Path file, Mapping mapping, LongConsumer progress, Taker taker) throws IOException, SQLException {
        Rows rows = switch (mapping.format()) {
            case CSV -> new CsvRows(file.toString(), mapping);
            case EVENTS -> new EventRows(mapping);
        };
        long[] last = {0};
        try (Reader in = SourceFile.open(file, progress)) {
            rows.read(in, taker, line -> last[0] = line);
        } catch (UncheckedIOException failure) {
            throw explained(
                    file, last[0] + 1, failure.getCause() == null ? new IOException(failure) : failure.getCause());
        } catch (IOException failure) {
            throw explained(file, last[0] + 1, failure);
        }
    }

    private static SpreadsheetException explained(Path file, long line, IOException failure) throws IOException {
        if (failure instanceof CharacterCodingException) {
            return new SpreadsheetException(
                    file.toString(), line, "the file is not UTF-8 from about here on: save it as UTF-8");
        }
        if (failure instanceof EOFException) {
            return new SpreadsheetException(file.toString(), line, "the gzip file ends here before its end");
        }
        if (failure instanceof ZipException) {
            return new SpreadsheetException(file.toString(), line, "the gzip file is broken: " + failure.getMessage());
        }
        throw failure;
    }
}
