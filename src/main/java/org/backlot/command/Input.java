package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.backlot.bulk.BulkException;
import org.backlot.dossier.DossierException;
import org.backlot.intake.UnreadableFileException;
import org.backlot.ledger.LedgerException;
import org.backlot.spreadsheet.SpreadsheetException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The files that a command is given, and how to read them. */
@RegisterForReflection
final class Input {
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
                            + " the file that says what their columns are, or the name of one that comes with Backlot:"
                            + " organization-chart, ownerships, announcements.")
    private @Nullable String mapping;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write to this file, as CSV, every row that is not entered and every row worth a look, with"
                    + " its line. Without it they are printed.")
    private @Nullable Path report;

    @Option(
            names = "--list",
            paramLabel = "NAME",
            description =
                    "The files are versions of the list of this name; versions of one list correct each other. Without"
                            + " it, all files of a mapping are versions of one list.")
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
    String mapping() {
        return mapping;
    }

    @Nullable
    Path report() {
        return report;
    }

    @Nullable
    String list() {
        return list;
    }

    @Nullable
    LocalDate complete() {
        return complete;
    }

    /** @throws ParameterException if the options do not go together */
    Input check(CommandSpec spec, boolean lenient) {
        if (mapping == null && report != null) {
            throw new ParameterException(spec.commandLine(), "--report goes with --mapping");
        }
        if (mapping == null && lenient && spec.name().equals("import")) {
            throw new ParameterException(spec.commandLine(), "--lenient goes with --mapping");
        }
        if (mapping == null && list != null) {
            throw new ParameterException(spec.commandLine(), "--list goes with --mapping");
        }
        if (complete != null && (mapping == null || files.size() > 1)) {
            throw new ParameterException(spec.commandLine(), "--complete goes with --mapping and one file");
        }
        for (Path file : files) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (mapping == null && name.matches(".*\\.(csv|tsv|jsonl)(\\.gz)?")) {
                throw new ParameterException(
                        spec.commandLine(), file + " is no dossier: say with --mapping what its columns are");
            }
        }
        return this;
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
        } catch (DossierException
                | UnreadableFileException
                | SpreadsheetException
                | BulkException
                | LedgerException refused) {
            return print.refused(refused);
        }
    }
}
