package org.backlot.command;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says: results on the standard output, everything else on the standard error stream. */
record Print(PrintWriter out, PrintWriter err) {

    Print(CommandSpec spec) {
        this(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    void line(String text) {
        out.println(text);
    }

    void error(String text) {
        err.println(text);
    }

    /** Says why nothing was changed, a line for each mistake; the exit code for that. */
    int refused(RuntimeException reason) {
        err.println(reason.getMessage());
        return refused();
    }

    int refused() {
        err.println("Nothing was changed.");
        return Commands.REFUSED;
    }
}
