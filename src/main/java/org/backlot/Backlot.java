package org.backlot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * The program's entry point: serves until it is told to stop.
 *
 * <p>No exit handler is given to Quarkus on purpose. Without one, a start that was refused with a configuration exception
 * prints that exception's one line on the standard error stream and ends the process with status 1; with one, reporting
 * every failure would fall to this class.
 */
@QuarkusMain
public final class Backlot {

    Backlot() {}

    public static void main(String... args) {
        Quarkus.run(args);
    }
}
