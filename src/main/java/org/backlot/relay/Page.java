package org.backlot.relay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, with cursors that are keys of entries and never positions: entries that join the list meanwhile
 * neither repeat nor hide others.
 *
 * @param cursor gives the cursor of an entry
 * @param total counts the whole list, and is asked only when somebody wants to know
 */
public record Page<T>(List<T> entries, Function<T, String> cursor, PageInfo info, IntSupplier total) {

    public Page {
        entries = List.copyOf(entries);
    }

    /**
     * A page of a list that stands in the order of its keys; the cost is that of the page and of finding its beginning.
     *
     * @param key the key of an entry; keys are distinct and ascend through the list as text does
     */
    public static <T> Page<T> of(List<? extends T> list, Function<T, String> key, PageRequest request) {
        return of(list, key, entry -> true, request);
    }

    /** As {@link #of(List, Function, PageRequest)}, of those entries only that are wanted. */
    public static <T> Page<T> of(
            List<? extends T> list, Function<T, String> key, Predicate<? super T> wanted, PageRequest request) {
        return of(list, KeyOrder.of(key), wanted, request);
    }

    /**
     * A page of those entries of a list that are wanted, in an order. Entries that are not wanted cost a look for as
     * long as the page is not full; those before the page cost nothing.
     *
     * @param list in the order from the least key on, even where it is to be read from the greatest on
     */
    public static <T> Page<T> of(
            List<? extends T> list, KeyOrder<T> order, Predicate<? super T> wanted, PageRequest request) {
        PageRequest keyed = request.keyed(order);
        return order.descending()
                ? ascending(list, order, wanted, keyed.turned()).turned()
                : ascending(list, order, wanted, keyed);
    }

    private static <T> Page<T> ascending(
            List<? extends T> list, KeyOrder<T> order, Predicate<? super T> wanted, PageRequest request) {
        int from = request.after() == null ? 0 : countBelow(list, order, request.after(), true);
        int to = request.before() == null ? list.size() : countBelow(list, order, request.before(), false);
        List<T> entries = new ArrayList<>(Math.min(request.size(), Math.max(0, to - from)));
        boolean more = false;
        int step = request.backward() ? -1 : 1;
        for (int i = request.backward() ? to - 1 : from; i >= from && i < to && !more; i += step) {
            T entry = list.get(i);
            if (wanted.test(entry)) {
                more = entries.size() == request.size();
                if (!more) {
                    entries.add(entry);
                }
            }
        }
        if (request.backward()) {
            Collections.reverse(entries);
        }
        boolean previous = request.backward() ? more : request.after() != null && any(list, wanted, from - 1, -1);
        boolean next = request.backward() ? request.before() != null && any(list, wanted, to, 1) : more;
        PageInfo info = info(entries, order::cursor, previous, next);
        return new Page<>(entries, order::cursor, info, () -> count(list, wanted));
    }

    /** The same page read from its other end. */
    private Page<T> turned() {
        List<T> other = new ArrayList<>(entries);
        Collections.reverse(other);
        PageInfo turned =
                new PageInfo(info.hasNextPage(), info.hasPreviousPage(), info.endCursor(), info.startCursor());
        return new Page<>(other, cursor, turned, total);
    }

    /**
     * A page of what is found by walking, from any of its keys on. A page from the end costs the walk up to it.
     *
     * @param key the key of an entry; keys ascend along the walk as text does
     */
    public static <T> Page<T> of(Walk<T> walk, Function<T, String> key, PageRequest request) {
        Deque<T> kept = new ArrayDeque<>();
        String before = request.before();
        boolean[] more = {false};
        walk.from(request.after(), entry -> {
            if (before != null && key.apply(entry).compareTo(before) >= 0) {
                return false;
            }
            kept.addLast(entry);
            if (kept.size() <= request.size()) {
                return true;
            }
            more[0] = true;
            if (request.backward()) {
                kept.removeFirst();
            } else {
                kept.removeLast();
            }
            return request.backward();
        });
        boolean previous = request.backward() ? more[0] : request.after() != null;
        boolean next = request.backward() ? before != null : more[0];
        return found(List.copyOf(kept), key, previous, next, () -> {
            int[] count = {0};
            walk.from(null, entry -> ++count[0] > 0);
            return count[0];
        });
    }

    /**
     * A page of what is found by walking either way. In the order of the walk, from either end, the cost is that of
     * walking to the end of the page; in any other, that of the whole walk. A cursor counts as one of an entry, so that
     * there is something before what comes after it.
     *
     * @param own the order of the walk, whose keys ascend along it as text does
     */
    public static <T> Page<T> of(TwoWayWalk<T> walk, KeyOrder<T> own, KeyOrder<T> order, PageRequest request) {
        if (!order.name().equals(own.name())) {
            SortedMap<String, T> all = new TreeMap<>();
            walk.from(null, entry -> {
                all.put(order.key().apply(entry), entry);
                return true;
            });
            return of(List.copyOf(all.values()), order, entry -> true, request);
        }
        PageRequest keyed = request.keyed(order);
        return order.descending() ? along(walk, order, keyed.turned()).turned() : along(walk, order, keyed);
    }

    private static <T> Page<T> along(TwoWayWalk<T> walk, KeyOrder<T> order, PageRequest request) {
        String after = request.after();
        String before = request.before();
        Taker<T> taker = new Taker<>(
                request.size(),
                entry -> request.backward()
                        ? after == null || order.key().apply(entry).compareTo(after) > 0
                        : isBefore(order.key().apply(entry), before));
        if (request.backward()) {
            walk.back(before, taker);
            Collections.reverse(taker.entries);
        } else {
            walk.from(after, taker);
        }
        boolean previous = request.backward() ? taker.more : after != null;
        boolean next = request.backward() ? before != null : taker.more;
        PageInfo info = info(taker.entries, order::cursor, previous, next);
        return new Page<>(taker.entries, order::cursor, info, () -> {
            int[] count = {0};
            walk.from(null, entry -> ++count[0] > 0);
            return count[0];
        });
    }

    /** Finds entries one after the other. */
    @FunctionalInterface
    public interface Walk<T> {
        /** Gives the entries after a key, or all, for as long as the taker says that it wants more. */
        void from(@Nullable String after, Predicate<? super T> taker);
    }

    /**
     * A page of which the caller has found the entries, where the whole list is not at hand.
     *
     * @param previous whether there are entries before the page
     * @param next whether there are entries after it
     */
    public static <T> Page<T> found(
            List<T> entries, Function<T, String> key, boolean previous, boolean next, IntSupplier total) {
        Function<T, String> cursor = entry -> Cursor.of(key.apply(entry));
        return new Page<>(entries, cursor, info(entries, cursor, previous, next), total);
    }

    static boolean isBefore(String key, @Nullable String bound) {
        return bound == null || key.compareTo(bound) < 0;
    }

    /** The entry and its cursor, in the shape that a schema gives to edges. */
    public <E> List<E> edges(EdgeOf<T, E> shape) {
        List<E> edges = new ArrayList<>(entries.size());
        for (T entry : entries) {
            edges.add(shape.edge(cursor.apply(entry), entry));
        }
        return edges;
    }

    /** Makes the edge of one entry. */
    @FunctionalInterface
    public interface EdgeOf<T, E> {
        E edge(String cursor, T node);
    }

    /** A cursor that stands right after the entry of a key, for places that are no entry of a page. */
    public static String cursor(String key) {
        return Cursor.of(key);
    }

    /** A key for lists in the order of numbers: as text it ascends as the numbers do. */
    public static String numberKey(long number) {
        String hex = Long.toHexString(number);
        return "0".repeat(16 - hex.length()) + hex;
    }

    static <T> PageInfo info(List<T> entries, Function<T, String> cursor, boolean previous, boolean next) {
        @Nullable String start = null;
        @Nullable String end = null;
        if (!entries.isEmpty()) {
            start = cursor.apply(entries.get(0));
            end = cursor.apply(entries.get(entries.size() - 1));
        }
        return new PageInfo(previous, next, start, end);
    }

    private static <T> int countBelow(List<? extends T> list, KeyOrder<T> order, String bound, boolean including) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int comparison = order.key().apply(list.get(middle)).compareTo(bound);
            if (comparison < 0 || (including && comparison == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether any entry from a place on is wanted, in steps of one upward or downward. */
    private static <T> boolean any(List<? extends T> list, Predicate<? super T> wanted, int from, int step) {
        for (int i = from; i >= 0 && i < list.size(); i += step) {
            if (wanted.test(list.get(i))) {
                return true;
            }
        }
        return false;
    }

    static <T> int count(List<? extends T> list, Predicate<? super T> wanted) {
        int count = 0;
        for (T entry : list) {
            count += wanted.test(entry) ? 1 : 0;
        }
        return count;
    }
}
