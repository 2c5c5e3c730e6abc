package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backlot.bulk.Bulk;
import org.backlot.submission.RowReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what an import of files would change, or every mistake that keeps it from happening; changes nothing. */
@Command(
        name = "check",
        description = "Tell what an import of these files would change, or every mistake in them. Nothing is changed.")
@RegisterForReflection
final class CheckCommand implements Callable<Integer> {
    private final @Nullable Work work;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Input input;

    CheckCommand(@Nullable Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        Print print = new Print(spec);
        return input.check(spec, true).run(print, () -> {
            RowReader rows = input.rows(Work.of(work));
            if (rows != null) {
                return new RowsImport(rows, print, input).enter(Bulk.Mode.DRY);
            }
            Path archive = input.archive(spec, false);
            if (archive != null) {
                return new ArchiveImport(Work.of(work).restoration(), print).rehearse(archive);
            }
            Work.of(work).dossiers().rehearse(input.files()).forEach(plan -> {
                plan.changes().forEach(change -> print.line("  " + change));
                print.line(plan.file() + ": " + plan.outcome() + " if it is imported");
            });
            return Commands.DONE;
        });
    }
}
