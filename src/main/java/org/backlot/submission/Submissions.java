package org.backlot.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.backlot.intake.Format;
import org.backlot.intake.Formats;
import org.backlot.spreadsheet.Spreadsheets;
import org.jspecify.annotations.Nullable;

/** Finds out how files are to be entered: row by row, as an archive or, where they are neither, as dossiers. */
@ApplicationScoped
public class Submissions {
    private final Spreadsheets spreadsheets;
    private final Formats formats;

    Submissions(Spreadsheets spreadsheets, Formats formats) {
        this.spreadsheets = spreadsheets;
        this.formats = formats;
    }

    /** Whether a file is an archive by its name, if it is not of a standard. */
    public static boolean isArchive(Path file) {
        return isCalled(file, "jsonl");
    }

    /** Whether a file is a table by its name, which no reader but a mapping can make sense of. */
    public static boolean isTable(Path file) {
        return isCalled(file, "csv|tsv");
    }

    private static boolean isCalled(Path file, String endings) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(" + endings + ")(\\.gz)?");
    }

    /** How to enter files row by row; null where they are to be read as a whole. */
    public @Nullable RowReader rows(List<Path> files, Instructions how) {
        String mapping = how.mapping();
        if (mapping != null) {
            return (file, mode, progress, findings) -> spreadsheets.enter(
                    new Spreadsheets.Table(mapping, file, how.given(), how.list(), how.complete()),
                    mode,
                    progress,
                    findings);
        }
        Format format = how.format() == null ? formats.find(files) : formats.get(how.format());
        return format == null
                ? null
                : (file, mode, progress, findings) -> format.enter(file, how.edition(file), mode, progress, findings);
    }
}
