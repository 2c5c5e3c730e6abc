package org.backlot.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Holds the lines of an archive against those of a database that is not empty, as far as they are the same. */
final class Comparison implements LedgerLines.Taker {
    private static final String END = "{\"type\":\"" + Marks.END + "\"";
    private static final String RECORDING = "{\"type\":\"Recording\"";

    private final ArchiveLines archive;
    private long difference;

    Comparison(ArchiveLines archive) {
        this.archive = archive;
    }

    @Override
    public boolean take(byte[] line) throws IOException {
        if (!archive.advance()) {
            return false;
        }
        String own = new String(line, StandardCharsets.UTF_8);
        if (archive.text().equals(own)) {
            return true;
        }
        // Where the archive ends as a further recording begins, the database has gone on since.
        boolean goneOn = archive.text().startsWith(END) && own.startsWith(RECORDING);
        difference = goneOn ? 0 : archive.number();
        return false;
    }

    /** The first line of the archive that the database does not have; 0 where it has all of them. */
    long difference() {
        return difference;
    }
}
