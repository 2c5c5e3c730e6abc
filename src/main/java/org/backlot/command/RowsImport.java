package org.backlot.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;
import org.backlot.intake.Imported;
import org.backlot.submission.RowReader;

/** Enters tables one after another, and tells what came of each. */
final class RowsImport {
    /** How many findings are printed where they go to no report. */
    private static final int PRINTED = 50;

    private final RowReader entering;
    private final Print print;
    private final Input input;

    RowsImport(RowReader entering, Print print, Input input) {
        this.entering = entering;
        this.print = print;
        this.input = input;
    }

    int enter(Bulk.Mode mode) throws IOException {
        Path report = input.report();
        if (report == null) {
            return enter(mode, new Printed());
        }
        try (BufferedWriter out = Files.newBufferedWriter(report)) {
            out.write("file,line,entered,finding\n");
            return enter(mode, new Written(out));
        }
    }

    private int enter(Bulk.Mode mode, Findings findings) throws IOException {
        for (Path file : input.files()) {
            findings.begin(file);
            Imported imported;
            try (ProgressShown progress = ProgressShown.of(file, print)) {
                imported = entering.enter(file, mode, progress, findings);
            }
            imported.notCarried().forEach(findings::leftOut);
            findings.end();
            Tally tally = imported.tally();
            if (mode == Bulk.Mode.STRICT && !tally.entered()) {
                print.error(file + ": " + tally.refused() + " of " + tally.read() + " rows are refused; mend them, or"
                        + " enter the others with --lenient");
                return print.refused();
            }
            print.line(file + ": " + tally + (mode == Bulk.Mode.DRY ? " if it is imported leniently" : "")
                    + (tally.noted() > 0 ? "; " + tally.noted() + " worth a look" : ""));
        }
        return Commands.DONE;
    }

    /** Where findings go. */
    private interface Findings extends Consumer<Finding> {
        void begin(Path file);

        /** Something of the file that is not kept at all. */
        void leftOut(String what);

        void end();
    }

    private final class Printed implements Findings {
        private String file = "";
        private long count;

        @Override
        public void begin(Path next) {
            file = next.toString();
            count = 0;
        }

        @Override
        public void accept(Finding finding) {
            if (count++ < PRINTED) {
                print.error(file + ":" + finding.line() + ": " + (finding.refused() ? "" : "worth a look: ")
                        + finding.message());
            }
        }

        @Override
        public void leftOut(String what) {
            print.line("  not carried: " + what);
        }

        @Override
        public void end() {
            if (count > PRINTED) {
                print.error("… and " + (count - PRINTED) + " more; --report FILE has them all");
            }
        }
    }

    private static final class Written implements Findings {
        private final BufferedWriter out;
        private String file = "";

        Written(BufferedWriter out) {
            this.out = out;
        }

        @Override
        public void begin(Path next) {
            file = next.toString();
        }

        @Override
        public void accept(Finding finding) {
            write(finding.line() + "," + (finding.refused() ? "no" : "yes"), finding.message());
        }

        @Override
        public void leftOut(String what) {
            write(",no", "not carried: " + what);
        }

        private void write(String place, String message) {
            try {
                out.write(quoted(file) + "," + place + "," + quoted(message) + "\n");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        private static String quoted(String text) {
            return "\"" + text.replace("\"", "\"\"") + "\"";
        }

        @Override
        public void end() {
            // the writer is closed with the report
        }
    }
}
