package org.backlot.traffic;

import java.util.concurrent.Callable;

/**
 * Work of which is known what it costs.
 *
 * @param cost decides in which lane it is done, unless it writes
 * @param writes whether it changes something: then it has a lane of its own, since writers wait for each other
 */
public record Priced<T>(long cost, boolean writes, Callable<T> work) {

    /** What changes nothing. */
    public Priced(long cost, Callable<T> work) {
        this(cost, false, work);
    }

    /** What is done already. */
    public static <T> Priced<T> done(T result) {
        return new Priced<>(0, () -> result);
    }
}
