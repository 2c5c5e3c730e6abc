package org.backlot.relay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is found out entry by entry in the order of its keys, only as far as somebody reads, and once for all
 * readers. Safe for several threads.
 */
public final class Unfolding<T> {
    private final Supplier<@Nullable T> source;
    private final List<T> found = new ArrayList<>();
    private boolean complete;

    /** @param source gives the next entry, and {@code null} at the end */
    public Unfolding(Supplier<@Nullable T> source) {
        this.source = source;
    }

    /** A list of which everything is known. */
    public static <T> Unfolding<T> of(List<T> list) {
        Iterator<T> entries = list.iterator();
        return new Unfolding<>(() -> entries.hasNext() ? entries.next() : null);
    }

    /** The entry at a place; {@code null} beyond the end. */
    public synchronized @Nullable T find(int index) {
        while (!complete && found.size() <= index) {
            T next = source.get();
            if (next == null) {
                complete = true;
            } else {
                found.add(next);
            }
        }
        return index < found.size() ? found.get(index) : null;
    }

    /** Every entry: reads to the end. */
    public synchronized List<T> all() {
        find(Integer.MAX_VALUE);
        return Collections.unmodifiableList(found);
    }
}
