package org.backlot.spreadsheet;

import org.backlot.intake.Progress;

/** Progress that nobody watches. */
final class Unseen implements Progress {
    @Override
    public void read(long bytes) {
        // nobody watches
    }

    @Override
    public void stage(String what) {
        // nobody watches
    }
}
