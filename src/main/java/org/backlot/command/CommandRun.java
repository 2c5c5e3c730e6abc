package org.backlot.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import org.backlot.archive.Restoration;
import org.backlot.drawing.Drawings;
import org.backlot.export.Exports;
import org.backlot.intake.Dossiers;
import org.backlot.submission.Submissions;

/** One command, run in a started application. */
@Singleton
@Unremovable
final class CommandRun implements QuarkusApplication {
    private final Work work;

    CommandRun(
            Dossiers dossiers, Submissions submissions, Restoration restoration, Exports exports, Drawings drawings) {
        this.work = new Work(dossiers, submissions, restoration, exports, drawings);
    }

    @Override
    public int run(String... args) {
        return Commands.line(work).execute(args);
    }
}
