package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.backlot.dossier.DossierException;
import org.backlot.intake.Dossiers;
import org.backlot.intake.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what an import of files would change, or every mistake that keeps it from happening; changes nothing. */
@Command(
        name = "check",
        description = "Tell what an import of these files would change, or every mistake in them. Nothing is changed.")
@RegisterForReflection
final class CheckCommand implements Callable<Integer> {
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

    CheckCommand(@Nullable Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Integer call() {
        Print print = new Print(spec);
        try {
            Objects.requireNonNull(dossiers).rehearse(files).forEach(plan -> {
                plan.changes().forEach(change -> print.line("  " + change));
                print.line(plan.file() + ": " + plan.outcome() + " if it is imported");
            });
            return Commands.DONE;
        } catch (DossierException | UnreadableFileException refused) {
            return print.refused(refused);
        }
    }
}
