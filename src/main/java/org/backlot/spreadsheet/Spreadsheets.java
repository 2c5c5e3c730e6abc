package org.backlot.spreadsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Staging;
import org.backlot.bulk.Tally;
import org.backlot.intake.Progress;

/** Enters spreadsheets and logs of changes into the ledger, by mappings. */
@ApplicationScoped
public class Spreadsheets {
    private static final String SHIPPED = "mappings/";

    private final Bulk bulk;

    Spreadsheets(Bulk bulk) {
        this.bulk = bulk;
    }

    /**
     * What came of a file.
     *
     * @param notCarried columns of the file that the mapping does not read
     */
    public record Imported(Tally tally, List<String> notCarried) {}

    /**
     * Enters one file.
     *
     * @param mapping a mapping file, or the name of one that comes with Backlot
     * @param findings is given what there is to tell about rows, by line
     * @throws org.backlot.dossier.DossierException if there are mistakes in the mapping
     * @throws SpreadsheetException if the file is not of the kind that the mapping is for
     * @throws org.backlot.intake.UnreadableFileException if a file is no text from some line on
     * @throws IOException if a file cannot be read
     */
    public Imported enter(String mapping, Path file, Bulk.Mode mode, Progress progress, Consumer<Finding> findings)
            throws IOException {
        Mapping rules = mapping(mapping);
        List<String> notCarried = new ArrayList<>();
        try {
            Tally tally = bulk.enter(
                    rules.prefix(),
                    mode,
                    staging -> stage(file, rules, staging, progress, notCarried),
                    progress::stage,
                    findings);
            return new Imported(tally, notCarried);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Whether a mapping of this name comes with Backlot. */
    private static Mapping mapping(String name) throws IOException {
        Path file = Path.of(name);
        if (name.matches("[a-z0-9-]+") && !Files.exists(file)) {
            try (InputStream in =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(SHIPPED + name + ".yaml")) {
                if (in != null) {
                    return MappingReader.read(name + ".yaml", in);
                }
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return MappingReader.read(name, in);
        }
    }

    private static void stage(Path file, Mapping mapping, Staging staging, Progress progress, List<String> notCarried)
            throws SQLException {
        Translation translation = new Translation(mapping, staging);
        Set<String> carried = mapping.columns();
        try {
            Rows.read(file, mapping, progress::read, new Rows.Taker() {
                @Override
                public void header(List<String> columns) {
                    columns.stream().filter(column -> !carried.contains(column)).forEach(notCarried::add);
                }

                @Override
                public void row(Row row) throws SQLException {
                    translation.take(row);
                }

                @Override
                public void broken(long line, String reason) throws SQLException {
                    translation.refuse(line, reason);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
