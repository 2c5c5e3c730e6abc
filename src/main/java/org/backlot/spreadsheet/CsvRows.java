package org.backlot.spreadsheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.backlot.dossier.Nearest;
import org.backlot.dossier.Shown;
import org.backlot.intake.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** The rows of a table of separated values, whose first row names the columns. */
final class CsvRows implements Rows {
    /** The longest that a cell can be, in characters. */
    private static final int LONGEST = 1 << 20;

    private static final String DELIMITERS = ",;\t|";

    private final String file;
    private final Mapping mapping;
    private final Set<String> wanted;

    /** @param given columns that the file need not have */
    CsvRows(String file, Mapping mapping, Set<String> given) {
        this.file = file;
        this.mapping = mapping;
        this.wanted = mapping.columns();
        wanted.removeAll(given);
    }

    @Override
    public void read(Reader in, Taker taker, LongConsumer line) throws IOException, SQLException {
        BufferedReader text = new BufferedReader(in, 1 << 16);
        skipMark(text);
        Character given = mapping.layout().delimiter();
        char delimiter = given == null ? detect(text) : given;
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .maxBufferSize(LONGEST)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
        long last = 0;
        try (CloseableIterator<CsvRecord> records = reader.iterator()) {
            List<String> header = null;
            while (records.hasNext()) {
                CsvRecord csv = records.next();
                last = csv.getStartingLineNumber();
                line.accept(last);
                if (header == null) {
                    header = header(csv, delimiter);
                    taker.header(header);
                } else {
                    take(csv, header, taker);
                }
            }
            if (header == null) {
                throw new SpreadsheetException(file, 1, "the file is empty");
            }
        } catch (CsvParseException broken) {
            throwReason(broken);
            throw new SpreadsheetException(
                    file, last + 1, "a cell is longer than " + LONGEST + " characters: is a quote not closed?");
        }
    }

    /** Throws what the text itself could not be read for, if that is why there are no more rows. */
    private static void throwReason(CsvParseException broken) throws IOException {
        for (Throwable cause = broken.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFileException refused) {
                throw refused;
            }
            if (cause instanceof IOException failure) {
                throw failure;
            }
        }
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    /** What separates most of the wanted columns from each other in the first row. */
    private char detect(BufferedReader text) throws IOException {
        text.mark(LONGEST);
        char[] start = new char[1 << 15];
        int length = Math.max(0, text.read(start, 0, start.length));
        text.reset();
        String first = new String(start, 0, length).lines().findFirst().orElse("");
        char best = ',';
        long most = -1;
        for (char delimiter : DELIMITERS.toCharArray()) {
            CsvRecord names =
                    CsvReader.builder().fieldSeparator(delimiter).ofSingleCsvRecord(first.isEmpty() ? " " : first);
            long found = names.getFields().stream()
                    .map(String::strip)
                    .filter(wanted::contains)
                    .count();
            if (found > most) {
                most = found;
                best = delimiter;
            }
        }
        return best;
    }

    private List<String> header(CsvRecord csv, char delimiter) {
        List<String> header = csv.getFields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new SpreadsheetException(file, 1, "two columns are called " + Shown.quoted(column));
            }
        }
        List<String> missing = new ArrayList<>();
        for (String column : wanted) {
            if (!seen.contains(column)) {
                String hint = Nearest.hint(column, header.stream());
                missing.add(Shown.quoted(column) + (hint == null ? "" : " (" + hint + ")"));
            }
        }
        if (!missing.isEmpty()) {
            throw new SpreadsheetException(
                    file,
                    1,
                    "the mapping \"" + mapping.title() + "\" reads columns that are not here: "
                            + String.join(", ", missing) + "; here are, separated by " + name(delimiter) + ": "
                            + Shown.plain(String.join(", ", header)));
        }
        return header;
    }

    private static String name(char delimiter) {
        return delimiter == '\t' ? "tabs" : "\"" + delimiter + "\"";
    }

    private static void take(CsvRecord csv, List<String> header, Taker taker) throws SQLException {
        long line = csv.getStartingLineNumber();
        if (csv.getFieldCount() != header.size()) {
            taker.broken(line, csv.getFieldCount() + " cells where there are " + header.size() + " columns");
            return;
        }
        Map<String, String> cells = new HashMap<>(header.size() * 2);
        for (int i = 0; i < header.size(); i++) {
            @Nullable String cell = csv.getField(i);
            if (cell.indexOf('\0') >= 0) {
                taker.broken(line, "the column " + Shown.quoted(header.get(i)) + " holds the character U+0000");
                return;
            }
            cells.put(header.get(i), cell.strip());
        }
        taker.row(new Row(line, Row.Sort.TOLD, cells));
    }
}
