package org.backlot.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what is on record in one format. There is one for each {@link Format}, and {@link Exports} finds it. */
public interface Export {

    Format format();

    /**
     * Writes it all, as it is at one moment, whatever is recorded meanwhile. The stream is left open.
     *
     * @return what the format could not carry
     */
    LossReport write(OutputStream out, Progress progress) throws IOException;

    /** Is told how far an export is, for whoever waits. */
    @FunctionalInterface
    interface Progress {
        /** So many entries are written, of so many that there are about. */
        void written(long entries, long about);
    }
}
