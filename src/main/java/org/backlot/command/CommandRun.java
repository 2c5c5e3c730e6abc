package org.backlot.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import org.backlot.intake.Dossiers;

/** One command, run in a started application. */
@Singleton
@Unremovable
final class CommandRun implements QuarkusApplication {
    private final Dossiers dossiers;

    CommandRun(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public int run(String... args) {
        return Commands.line(dossiers).execute(args);
    }
}
