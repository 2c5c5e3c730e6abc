package org.backlot.postgres;

import io.quarkus.runtime.Application;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Stops the embedded server at the end of the process, after the application has closed its connection pool.
 *
 * <p>The hooks of the process run side by side, so this one waits for the application's end, within bounds. Holding the
 * data directory also keeps its lock for as long as the process lives. In dev mode the class loader of the first start
 * is gone by then: everything needed is loaded and prepared before.
 */
final class StopLast extends Thread {

    private static final long APPLICATION_MILLIS = 60_000;
    private static final long SERVER_SECONDS = 70;

    private final ProcessBuilder stop;
    private final DataDirectory held;

    private StopLast(ProcessBuilder stop, DataDirectory held) {
        super("embedded-postgres-stop");
        this.stop = stop;
        this.held = held;
    }

    /**
     * Registers the stop, which has to happen before the server starts.
     *
     * @throws StartRefused if the process is ending already, in which case nothing may be started any more
     */
    static void register(ProcessBuilder stop, DataDirectory held) {
        stop.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Runtime.getRuntime().addShutdownHook(new StopLast(stop, held));
        } catch (IllegalStateException alreadyStopping) {
            throw StartRefused.interrupted();
        }
    }

    @Override
    public void run() {
        try {
            Application application = Application.currentApplication();
            if (application != null) {
                Thread end = new Thread(application::awaitShutdown, "embedded-postgres-await");
                end.setDaemon(true);
                end.start();
                end.join(APPLICATION_MILLIS);
            }
            stop.start().waitFor(SERVER_SECONDS, TimeUnit.SECONDS);
            held.close();
        } catch (IOException failure) {
            System.err.println("Embedded PostgreSQL was not stopped; the next start does it: " + failure.getMessage());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
