package org.backlot.command;

import org.backlot.archive.Restoration;
import org.backlot.drawing.Drawings;
import org.backlot.export.Exports;
import org.backlot.intake.Dossiers;
import org.backlot.submission.Submissions;
import org.jspecify.annotations.Nullable;

/** What commands work with, once the application has started. */
record Work(Dossiers dossiers, Submissions submissions, Restoration restoration, Exports exports, Drawings drawings) {

    /** @throws IllegalStateException if a command is run that was only to be read */
    static Work of(@Nullable Work work) {
        if (work == null) {
            throw new IllegalStateException("the application has not started");
        }
        return work;
    }
}
