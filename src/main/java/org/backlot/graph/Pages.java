package org.backlot.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sequence of values by number, of which the next one is made by copying only the pages that change.
 *
 * <p>Numbers are the identity columns of the database: nearly dense, beginning at 1, with gaps where a transaction was
 * rolled back. A gap reads as {@code null}. A read costs two array look-ups; a change of one number copies one page and
 * the table of pages.
 */
final class Pages<T> {
    private static final int BITS = 8;
    private static final int SIZE = 1 << BITS;
    private static final Pages<?> EMPTY = new Pages<>(new Object[0][]);

    private final @Nullable Object[][] pages;

    private Pages(@Nullable Object[][] pages) {
        this.pages = pages;
    }

    @SuppressWarnings("unchecked")
    static <T> Pages<T> empty() {
        return (Pages<T>) EMPTY;
    }

    /** The value of that number; {@code null} where there is none. */
    @SuppressWarnings("unchecked")
    @Nullable
    T find(long number) {
        return (T) find(pages, number);
    }

    /** Any number can be asked for, as callers name numbers too: the page is found before it is narrowed to an index. */
    private static @Nullable Object find(@Nullable Object[][] pages, long number) {
        long page = number >>> BITS;
        Object[] values = page < pages.length ? pages[(int) page] : null;
        return values == null ? null : values[(int) (number & (SIZE - 1))];
    }

    /** All numbers that have a value lie below this one. */
    long bound() {
        return (long) pages.length << BITS;
    }

    Draft<T> draft() {
        return new Draft<>(this);
    }

    /** A change under way: not shared, not thread-safe, used once. */
    static final class Draft<T> {
        private @Nullable Object[][] pages;
        private final BitSet own = new BitSet();

        private Draft(Pages<T> from) {
            this.pages = from.pages.clone();
        }

        @SuppressWarnings("unchecked")
        @Nullable
        T find(long number) {
            return (T) Pages.find(pages, number);
        }

        void put(long number, T value) {
            int page = Math.toIntExact(number >>> BITS);
            if (page >= pages.length) {
                Object[][] wider = new Object[Math.max(page + 1, pages.length + (pages.length >> 2))][];
                System.arraycopy(pages, 0, wider, 0, pages.length);
                pages = wider;
            }
            Object[] values = pages[page];
            if (values == null) {
                values = new Object[SIZE];
                pages[page] = values;
                own.set(page);
            } else if (!own.get(page)) {
                values = values.clone();
                pages[page] = values;
                own.set(page);
            }
            values[(int) (number & (SIZE - 1))] = value;
        }

        Pages<T> done() {
            return new Pages<>(pages);
        }
    }

    /** What stands at greater numbers than this one, in their order. */
    List<T> after(long number) {
        List<T> after = new ArrayList<>();
        for (long next = number + 1; next < bound(); next++) {
            T found = find(next);
            if (found != null) {
                after.add(found);
            }
        }
        return after;
    }

    /** The greatest number at which something stands; 0 when there is none. */
    long last() {
        long last = bound() - 1;
        while (last > 0 && find(last) == null) {
            last--;
        }
        return Math.max(last, 0);
    }
}
