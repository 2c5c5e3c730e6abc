package org.backlot.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes what is on record in one format. There is one for each {@link Format}, and {@link Exports} finds it. */
public interface Export {

    Format format();

    /**
     * Writes it, as it is on record at one moment, whatever is recorded meanwhile. The stream is left open.
     *
     * @param asOf only what held on that day; {@code null} for all that stands, and with an archive
     * @return what the format could not carry
     */
    LossReport write(OutputStream out, @Nullable LocalDate asOf, Progress progress) throws IOException;

    /** Is told how far an export is, for whoever waits. */
    @FunctionalInterface
    interface Progress {
        /** So many entries are written, of so many that there are about. */
        void written(long entries, long about);
    }
}
