package org.backlot.command;

import java.io.IOException;
import java.nio.file.Path;
import org.backlot.archive.Restoration;
import org.backlot.archive.Restored;

/** Restores an archive, or tells what that would do. */
final class ArchiveImport {
    private final Restoration restoration;
    private final Print print;

    ArchiveImport(Restoration restoration, Print print) {
        this.restoration = restoration;
        this.print = print;
    }

    int restore(Path file) throws IOException {
        try (ProgressShown progress = ProgressShown.of(file, print)) {
            print.line(file + ": " + restoration.restore(file, progress));
        }
        return Commands.DONE;
    }

    int rehearse(Path file) throws IOException {
        try (ProgressShown progress = ProgressShown.of(file, print)) {
            Restored restored = restoration.rehearse(file, progress);
            print.line(file + ": " + restored + (restored.onRecord() ? "" : " if it is imported"));
        }
        return Commands.DONE;
    }
}
