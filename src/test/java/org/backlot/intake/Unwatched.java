package org.backlot.intake;

/** Progress that nobody watches. */
public final class Unwatched implements Progress {
    @Override
    public void read(long bytes) {
        // nobody watches
    }

    @Override
    public void stage(String what) {
        // nobody watches
    }
}
