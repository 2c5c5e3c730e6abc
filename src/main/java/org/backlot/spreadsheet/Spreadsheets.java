package org.backlot.spreadsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Staging;
import org.backlot.bulk.Tally;
import org.backlot.intake.Imported;
import org.backlot.intake.Progress;
import org.jspecify.annotations.Nullable;

/** Enters spreadsheets and logs of changes into the ledger, by mappings. */
@ApplicationScoped
public class Spreadsheets {
    private final Bulk bulk;

    Spreadsheets(Bulk bulk) {
        this.bulk = bulk;
    }

    /**
     * A file to enter, and how to read it.
     *
     * @param mapping a mapping file, or the name of one that comes with Backlot
     * @param given columns that every row has besides those of the file
     * @param list of which the file is a version; null where all files of the mapping are versions of one
     * @param complete the day on which the file is the whole list; null where it may be a part
     */
    public record Table(
            String mapping,
            Path file,
            Map<String, String> given,
            @Nullable String list,
            @Nullable LocalDate complete) {}

    /** Enters a file that may be a part of what its source lists. */
    public Imported enter(String mapping, Path file, Bulk.Mode mode, Progress progress, Consumer<Finding> findings)
            throws IOException {
        return enter(new Table(mapping, file, Map.of(), null, null), mode, progress, findings);
    }

    /**
     * Enters one file.
     *
     * @param findings is given what there is to tell about rows, by line
     * @throws org.backlot.dossier.DossierException if there are mistakes in the mapping
     * @throws SpreadsheetException if the file is not of the kind that the mapping is for
     * @throws org.backlot.intake.UnreadableFileException if a file is no text from some line on
     * @throws IOException if a file cannot be read
     */
    public Imported enter(Table table, Bulk.Mode mode, Progress progress, Consumer<Finding> findings)
            throws IOException {
        Mapping rules = Mappings.get(table.mapping());
        if (rules.series() != null && (table.complete() != null || table.list() != null)) {
            throw new SpreadsheetException(
                    table.file().toString(), 1, "this mapping says itself what its rows are the whole of");
        }
        Map<String, String> given = given(table, rules);
        List<String> notCarried = new ArrayList<>();
        try {
            Tally tally = bulk.enter(
                    rules.prefix(),
                    mode,
                    staging -> stage(table, rules, given, staging, progress, notCarried),
                    progress::stage,
                    findings);
            return new Imported(tally, notCarried);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** The columns that come from the path of a file, or that are given instead. */
    private static Map<String, String> given(Table table, Mapping mapping) {
        Template path = mapping.layout().path();
        Map<String, String> given = new HashMap<>();
        if (path != null) {
            given.putAll(path.match(table.file().toString()));
        }
        given.putAll(table.given());
        for (String column : mapping.outside()) {
            if (!given.containsKey(column)) {
                throw new SpreadsheetException(
                        table.file().toString(),
                        1,
                        "the mapping reads `" + column + "` in the path of a file, and this one tells none: say --with "
                                + column + "=…");
            }
        }
        return given;
    }

    private static void stage(
            Table table,
            Mapping mapping,
            Map<String, String> given,
            Staging staging,
            Progress progress,
            List<String> notCarried)
            throws SQLException {
        Translation translation = new Translation(mapping, staging, table.list());
        Set<String> carried = mapping.columns();
        try {
            Rows.read(table.file(), mapping, given.keySet(), progress::read, new Rows.Taker() {
                @Override
                public void header(List<String> columns) {
                    columns.stream()
                            .filter(column -> !column.isEmpty() && !carried.contains(column))
                            .forEach(notCarried::add);
                }

                @Override
                public void row(Row row) throws SQLException {
                    translation.take(row.with(given));
                }

                @Override
                public void broken(long line, String reason) throws SQLException {
                    translation.refuse(line, reason);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (table.complete() != null) {
            translation.complete(table.complete());
        }
    }
}
