package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.backlot.dossier.DossierException;
import org.backlot.dossier.Outcome;
import org.backlot.intake.Dossiers;
import org.backlot.intake.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Enters files into the database: all of them or, if there is a mistake in one, nothing. */
@Command(
        name = "import",
        description = {
            "Enter dossiers (YAML or JSON) into the database: all of them or, if there is a mistake in one, nothing.",
            "What is on record already is left alone, so the same file twice changes nothing."
        })
@RegisterForReflection
final class ImportCommand implements Callable<Integer> {
    private final @Nullable Dossiers dossiers;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files, in the order in which they build on each other.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    ImportCommand(@Nullable Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Integer call() {
        Print print = new Print(spec);
        try {
            List<Outcome> outcomes = Objects.requireNonNull(dossiers).enter(files);
            for (int i = 0; i < files.size(); i++) {
                print.line(files.get(i) + ": " + outcomes.get(i));
            }
            return Commands.DONE;
        } catch (DossierException | UnreadableFileException refused) {
            return print.refused(refused);
        }
    }
}
