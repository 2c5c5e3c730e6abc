package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.archive.ArchiveException;
import org.backlot.bulk.BulkException;
import org.backlot.dossier.DossierException;
import org.backlot.intake.Formats;
import org.backlot.intake.UnreadableFileException;
import org.backlot.ledger.LedgerException;
import org.backlot.spreadsheet.SpreadsheetException;
import org.backlot.submission.Instructions;
import org.backlot.submission.RowReader;
import org.backlot.submission.Submissions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The files that a command is given, and how to read them. */
@RegisterForReflection
final class Input {
    private static final String ALONE = "an archive (.jsonl) is imported by itself";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files, in the order in which they build on each other.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description =
                    "The files are tables (CSV, packed by gzip or not) or logs of changes (JSON Lines). MAPPING is"
                            + " the file that says what their columns are, or the name of one that comes with Backlot,"
                            + " such as organization-chart, ownerships, announcements; docs/spreadsheets.md tells of all.")
    private @Nullable String mapping;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "The files are of this standard: wikidata (entities), popolo (people, organizations, posts,"
                            + " memberships), openstates (people, committees), ftm (entities of FollowTheMoney); JSON or lines of"
                            + " it, packed by gzip or not. Where what a JSON file begins with leaves no doubt, it need not be said.")
    private @Nullable String format;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of which a file of a standard speaks, where it does not tell itself.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "In which language to read names where a file has several; en when not given.")
    private @Nullable String language;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write to this file, as CSV, every row that is not entered and every row worth a look, with"
                    + " its line. Without it they are printed.")
    private @Nullable Path report;

    @Option(
            names = "--with",
            paramLabel = "COLUMN=VALUE",
            description = "A column that every row has besides those of the file, such as version=2024-01-31. Some"
                    + " mappings read such columns in the path of the file.")
    private Map<String, String> given = new LinkedHashMap<>();

    @Option(
            names = "--list",
            paramLabel = "NAME",
            description =
                    "The files are versions of the list of this name; versions of one list correct each other. Without"
                            + " it, all files of a mapping are versions of one list, and of a standard those that have"
                            + " the same name up to the first point.")
    private @Nullable String list;

    @Option(
            names = "--complete",
            paramLabel = "DATE",
            description =
                    "The file is the whole list as of this day, such as 2024-01-31: what was listed before and is not any"
                            + " more has ended by then, or is withdrawn if the mapping says so. One file at a time.")
    private @Nullable LocalDate complete;

    /** Something that a refusal may end. */
    @FunctionalInterface
    interface Doing {
        int run() throws IOException;
    }

    List<Path> files() {
        return files;
    }

    @Nullable
    Path report() {
        return report;
    }

    /** How to enter them row by row; null where they are to be read as a whole. */
    @Nullable
    RowReader rows(Work work) {
        return work.submissions().rows(files, new Instructions(mapping, format, asOf, language, list, complete, given));
    }

    /**
     * The archive to restore; null where the files are something else. Asked for when they are no rows.
     *
     * @throws ParameterException if something else is wanted besides
     */
    @Nullable
    Path archive(CommandSpec spec, boolean lenient) {
        if (files.stream().noneMatch(Submissions::isArchive)) {
            return null;
        }
        refuse(spec, files.size() > 1, ALONE);
        refuse(
                spec,
                lenient || report != null || list != null || complete != null || asOf != null || language != null,
                "an archive is restored as it is: there is nothing to choose");
        return files.get(0);
    }

    private boolean mayBeRows() {
        return mapping != null || format != null || files.stream().allMatch(Formats::mayBe);
    }

    /** @throws ParameterException if the options do not go together */
    Input check(CommandSpec spec, boolean lenient) {
        refuse(spec, !mayBeRows() && files.stream().anyMatch(Submissions::isArchive), ALONE);
        refuse(spec, mapping != null && format != null, "--mapping and --format exclude each other");
        refuse(spec, format != null && !Formats.NAMES.contains(format), "--format is one of " + Formats.NAMES);
        refuse(spec, !mayBeRows() && report != null, "--report goes with --mapping or --format");
        refuse(
                spec,
                !mayBeRows() && lenient && spec.name().equals("import"),
                "--lenient goes with --mapping or --format");
        refuse(spec, !mayBeRows() && list != null, "--list goes with --mapping or --format");
        refuse(
                spec,
                complete != null && (!mayBeRows() || files.size() > 1),
                "--complete goes with --mapping or --format and one file");
        refuse(spec, mapping == null && !given.isEmpty(), "--with goes with --mapping");
        refuse(spec, mapping != null && (asOf != null || language != null), "--as-of and --language go with --format");
        for (Path file : files) {
            refuse(
                    spec,
                    mapping == null && Submissions.isTable(file),
                    file + " is no dossier: say with --mapping what its columns are");
        }
        return this;
    }

    private static void refuse(CommandSpec spec, boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    /** Does something, and tells why if it is refused. */
    int run(Print print, Doing doing) {
        try {
            return doing.run();
        } catch (IOException unreadable) {
            Path file = unreadable instanceof java.nio.file.FileSystemException named && named.getFile() != null
                    ? Path.of(named.getFile())
                    : files.get(0);
            return print.refused(UnreadableFileException.of(file, unreadable));
        } catch (ArchiveException
                | DossierException
                | UnreadableFileException
                | SpreadsheetException
                | BulkException
                | LedgerException refused) {
            return print.refused(refused);
        }
    }
}
