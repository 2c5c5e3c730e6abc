package org.backlot.alert;

import java.util.function.Consumer;

/** Threads on which readers are told what is new. */
public interface Tellers {
    /**
     * Does the work soon, on a thread of its own.
     *
     * @param stopped is told why, when the work was stopped because it took too long or nobody waits for it any more
     */
    void tell(Runnable work, Consumer<Throwable> stopped);
}
