package org.backlot;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.backlot.command.Commands;

/** The program's entry point: does what the command line says, and serves where it says nothing. */
@QuarkusMain
public final class Backlot {

    Backlot() {}

    public static void main(String... args) {
        Commands.run(args);
    }
}
