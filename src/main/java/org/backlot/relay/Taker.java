package org.backlot.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes the entries within a bound until the page is full, and notes whether there was one more. */
final class Taker<T> implements Predicate<T> {
    private final int size;
    private final Predicate<T> within;
    final List<T> entries;
    boolean more;

    Taker(int size, Predicate<T> within) {
        this.size = size;
        this.within = within;
        this.entries = new ArrayList<>(size);
    }

    @Override
    public boolean test(T entry) {
        if (!within.test(entry)) {
            return false;
        }
        more = entries.size() == size;
        return !more && entries.add(entry);
    }
}
