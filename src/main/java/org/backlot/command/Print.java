package org.backlot.command;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says: results on the standard output, refusals on the standard error stream. */
record Print(PrintWriter out, PrintWriter err) {

    Print(CommandSpec spec) {
        this(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    void line(String text) {
        out.println(text);
    }

    /** Says why nothing was changed, a line for each mistake; the exit code for that. */
    int refused(RuntimeException reason) {
        err.println(reason.getMessage());
        err.println("Nothing was changed.");
        return Commands.REFUSED;
    }
}
