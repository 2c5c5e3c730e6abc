package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backlot.bulk.Bulk;
import org.backlot.dossier.Outcome;
import org.backlot.submission.RowReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Enters files into the database. */
@Command(
        name = "import",
        description = {
            "Enter files into the database: dossiers (YAML or JSON), spreadsheets and logs of changes by a mapping, files of"
                    + " a standard in which others publish, or an archive (.jsonl, .jsonl.gz) that export has written.",
            "Dossiers are entered all together or, if there is a mistake in one, not at all; with a mapping or of a"
                    + " standard, each file for itself. What is on record already is left alone, so the same file twice changes nothing.",
            "An archive is restored into an empty database, by itself."
        })
@RegisterForReflection
final class ImportCommand implements Callable<Integer> {
    private final @Nullable Work work;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Input input;

    @Option(
            names = "--lenient",
            description = "Enter the rows that are sound, and report the others. Without it, one broken row and nothing"
                    + " of the file is entered.")
    private boolean lenient;

    ImportCommand(@Nullable Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        Print print = new Print(spec);
        return input.check(spec, lenient).run(print, () -> {
            RowReader rows = input.rows(Work.of(work));
            if (rows != null) {
                return new RowsImport(rows, print, input).enter(lenient ? Bulk.Mode.LENIENT : Bulk.Mode.STRICT);
            }
            Path archive = input.archive(spec, lenient);
            if (archive != null) {
                return new ArchiveImport(Work.of(work).restoration(), print).restore(archive);
            }
            List<Path> files = input.files();
            List<Outcome> outcomes = Work.of(work).dossiers().enter(files);
            for (int i = 0; i < files.size(); i++) {
                print.line(files.get(i) + ": " + outcomes.get(i));
            }
            return Commands.DONE;
        });
    }
}
