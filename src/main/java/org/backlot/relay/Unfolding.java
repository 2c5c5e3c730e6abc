package org.backlot.relay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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
     * A page of the list. In the order of the list, from its beginning on, the cost is that of reading to the end of the
     * page; from the end, in another order or for the total, that of reading the whole.
     *
     * @param own the order of the list, whose keys ascend through it as text does
     */
    public Page<T> page(KeyOrder<T> own, KeyOrder<T> order, Predicate<? super T> wanted, PageRequest given) {
        boolean ordered = order.name().equals(own.name());
        if (!ordered || order.descending() || given.backward()) {
            return Page.of(ordered ? all() : sorted(order), order, wanted, given);
        }
        PageRequest request = given.keyed(order);
        Function<? super T, String> key = order.key();
        boolean previous = false;
        Taker<T> taker = new Taker<>(request.size(), entry -> Page.isBefore(key.apply(entry), request.before()));
        boolean open = true;
        for (int i = 0; open && find(i) != null; i++) {
            T entry = Objects.requireNonNull(find(i));
            boolean passed = request.after() != null && key.apply(entry).compareTo(request.after()) <= 0;
            previous |= passed && wanted.test(entry);
            open = passed || !wanted.test(entry) || taker.test(entry);
        }
        PageInfo info = Page.info(taker.entries, order::cursor, previous, taker.more);
        return new Page<>(taker.entries, order::cursor, info, () -> Page.count(all(), wanted));
    }

    private List<T> sorted(KeyOrder<T> order) {
        SortedMap<String, T> sorted = new TreeMap<>();
        all().forEach(entry -> sorted.put(order.key().apply(entry), entry));
        return List.copyOf(sorted.values());
    }
}
