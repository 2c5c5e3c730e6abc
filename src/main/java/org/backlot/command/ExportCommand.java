package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.backlot.archive.ArchiveException;
import org.backlot.export.Export;
import org.backlot.export.Format;
import org.backlot.export.LossReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what is on record to a file. */
@Command(
        name = "export",
        description = {
            "Write everything on record to a file, as it is at one moment. Others can go on writing meanwhile.",
            "What the format cannot carry is told at the end."
        })
@RegisterForReflection
final class ExportCommand implements Callable<Integer> {
    private final @Nullable Work work;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES}. jsonl is Backlot's own: it holds everything, and importing it"
                            + " into an empty database makes the same database again.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Only what held on this day, such as 2024-01-10; all that stands when not given. Not with jsonl.")
    private @Nullable LocalDate asOf;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write, packed by gzip if its name ends in .gz; it appears when it is complete. A"
                    + " file of that name is replaced. - is the standard output.")
    @SuppressWarnings("NullAway.Init")
    private String output;

    ExportCommand(@Nullable Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        Print print = new Print(spec);
        if (asOf != null && format == Format.JSONL) {
            throw new ParameterException(
                    spec.commandLine(), "--as-of goes with other formats than jsonl, which is whole");
        }
        Export export = Work.of(work).exports().get(format);
        try {
            LossReport losses;
            try (ProgressShown progress = ProgressShown.writing(output, print)) {
                losses = Output.to(output, out -> export.write(out, asOf, progress::written));
            }
            losses.losses().forEach(loss -> print.error("not carried: " + loss));
            print.error(output + ": " + (losses.isEmpty() ? "complete, nothing is lost" : "written, with losses"));
            return Commands.DONE;
        } catch (IOException unwritable) {
            return print.refused(new UncheckedIOException(output + " cannot be written: " + unwritable, unwritable));
        } catch (ArchiveException refused) {
            return print.refused(refused);
        }
    }
}
