package org.backlot.traffic;

import java.util.concurrent.Callable;

/**
 * Work of which is known what it costs.
 *
 * @param cost decides in which lane it is done
 */
public record Priced<T>(long cost, Callable<T> work) {

    /** What is done already. */
    public static <T> Priced<T> done(T result) {
        return new Priced<>(0, () -> result);
    }
}
