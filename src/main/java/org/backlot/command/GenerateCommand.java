package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.backlot.specimen.Extent;
import org.backlot.specimen.Specimen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes synthetic data. */
@Command(
        name = "generate",
        description = {
            "Write synthetic data, as an archive that import takes: people, organizations, who reported to whom and who"
                    + " says so, with corrections, denials and conflicts. Nobody in it exists, which the names say.",
            "The same options give the same bytes."
        })
@RegisterForReflection
final class GenerateCommand implements WithoutApplication, Callable<Integer> {
    private static final long MOST = 100_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--people",
            defaultValue = "1000",
            paramLabel = "N",
            description = "So many people; ${DEFAULT-VALUE} when not given.")
    private long people;

    @Option(
            names = "--organizations",
            defaultValue = "0",
            paramLabel = "N",
            description = "So many organizations; one for every 20 people when not given.")
    private long organizations;

    @Option(
            names = "--claims-per-person",
            defaultValue = "4",
            paramLabel = "N",
            description = "So many claims about each person, or so; ${DEFAULT-VALUE} when not given.")
    private int claims;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Another number gives other data of the same kind; ${DEFAULT-VALUE} when not given.")
    private long seed;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description =
                    "The archive to write, packed by gzip if its name ends in .gz; it appears when it is complete."
                            + " A file of that name is replaced. - is the standard output.")
    @SuppressWarnings("NullAway.Init")
    private String output;

    @Override
    public Integer call() {
        Extent extent = extent();
        Print print = new Print(spec);
        try (ProgressShown progress = ProgressShown.writing(output, print)) {
            Output.to(output, out -> {
                Specimen.write(extent, out, written -> progress.written(written, extent.people()));
                return extent;
            });
        } catch (IOException unwritable) {
            return print.refused(new UncheckedIOException(output + " cannot be written: " + unwritable, unwritable));
        }
        print.error(output + ": " + extent.people() + " people in " + extent.organizations() + " organizations");
        return Commands.DONE;
    }

    private Extent extent() {
        refuse(people < 1 || people > MOST, "--people is from 1 to " + MOST);
        long of = organizations == 0 ? Math.max(1, people / 20) : organizations;
        refuse(of < 1 || of > people, "--organizations is from 1 to the number of people");
        refuse(claims < 1 || claims > 100, "--claims-per-person is from 1 to 100");
        return new Extent(people, of, claims, seed);
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
