package org.backlot.graph;

import java.util.concurrent.CancellationException;

/**
 * The patience of whoever waits for an answer. A long walk over the graph asks now and again whether it is at its end, by
 * the interruption of its thread, and lets others have their turn.
 */
public final class Patience {
    /** One entry in 2 to the power of this is looked at. */
    private static final int BITS = 8;

    /** Scatters numbers, so that no pattern among those of a walk lets it go on without a look. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private Patience() {}

    /**
     * To be called with the number of each entry that a walk comes by; most calls do nothing, but a walk
     * over many entries comes by some that are looked at.
     *
     * @throws CancellationException when nobody waits any more
     */
    public static void visit(long number) {
        if ((number * SCATTER) >>> (Long.SIZE - BITS) == 0) {
            look();
        }
    }

    private static void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for the answer any more");
        }
        Thread.yield();
    }
}
