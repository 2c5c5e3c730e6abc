package org.backlot.relay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /**
     * A page of the list; the cost is that of reading from its beginning to the end of the page, and of the whole list for
     * a page from the end or for the total.
     *
     * @param key the key of an entry; keys are distinct and ascend through the list as text does
     */
    public Page<T> page(Function<T, String> key, Predicate<? super T> wanted, PageRequest request) {
        if (request.backward()) {
            return Page.of(all(), key, wanted, request);
        }
        boolean previous = false;
        Taker<T> taker = new Taker<>(request.size(), entry -> Page.isBefore(key.apply(entry), request.before()));
        boolean open = true;
        for (int i = 0; open && find(i) != null; i++) {
            T entry = Objects.requireNonNull(find(i));
            boolean passed = request.after() != null && key.apply(entry).compareTo(request.after()) <= 0;
            previous |= passed && wanted.test(entry);
            open = passed || !wanted.test(entry) || taker.test(entry);
        }
        Function<T, String> cursor = entry -> Cursor.of(key.apply(entry));
        PageInfo info = Page.info(taker.entries, cursor, previous, taker.more);
        return new Page<>(taker.entries, cursor, info, () -> Page.count(all(), wanted));
    }
}
