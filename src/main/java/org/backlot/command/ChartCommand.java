package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.backlot.drawing.DrawingFormat;
import org.backlot.drawing.Drawings;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a chart into a file. */
@Command(
        name = "chart",
        description = "Draw the chart of an organization, or of what stands below a person or a post, as of a day.")
@RegisterForReflection
final class ChartCommand implements Callable<Integer> {
    private static final int MOST_LEVELS = 256;

    private final @Nullable Work work;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SLUG", description = "Of whom: the slug of the organization, person or post.")
    @SuppressWarnings("NullAway.Init")
    private String slug;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that it shows, such as 2024-01-10; today when not given.")
    private @Nullable LocalDate asOf;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "SVG",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when not given.")
    @SuppressWarnings("NullAway.Init")
    private DrawingFormat format;

    @Option(
            names = "--levels",
            defaultValue = "32",
            paramLabel = "N",
            description = "So many levels below the root at the most; ${DEFAULT-VALUE} when not given.")
    private int levels;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write. - is the standard output.")
    @SuppressWarnings("NullAway.Init")
    private String output;

    ChartCommand(@Nullable Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        if (levels < 1 || levels > MOST_LEVELS) {
            throw new ParameterException(spec.commandLine(), "--levels is from 1 to " + MOST_LEVELS);
        }
        Print print = new Print(spec);
        try {
            byte[] drawn =
                    Work.of(work).drawings().draw(slug, asOf, levels, format).getBytes(StandardCharsets.UTF_8);
            Output.to(output, out -> {
                out.write(drawn);
                return drawn;
            });
            Drawings.LOST.forEach(lost -> print.error("not carried: " + lost));
            return Commands.DONE;
        } catch (Refusal refused) {
            return print.refused(refused);
        } catch (IOException unwritable) {
            return print.refused(new UncheckedIOException(output + " cannot be written: " + unwritable, unwritable));
        }
    }
}
