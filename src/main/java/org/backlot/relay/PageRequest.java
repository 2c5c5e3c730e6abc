package org.backlot.relay;

import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for: the first so many after a cursor, or the last so many before one.
 *
 * @param backward whether the page is taken from the end
 * @param size how many entries at the most
 * @param after what the cursor says after which the page begins; {@code null} for the beginning of the list
 * @param before what the cursor says before which the page ends; {@code null} for the end of the list
 */
public record PageRequest(
        boolean backward,
        int size,
        @Nullable String after,
        @Nullable String before) {
    /** Entries of a page where the caller does not say. */
    public static final int USUAL_SIZE = 20;

    /** Entries that a page can hold at the most. */
    public static final int GREATEST_SIZE = 200;

    /**
     * The page that the four arguments of a Relay connection ask for.
     *
     * @throws Refusal when first and last are both given, a size is out of bounds, or a cursor is none
     */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (first != null && last != null) {
            throw Refusal.notTogether("first", "last");
        }
        boolean backward = last != null;
        int size = last != null ? last : first != null ? first : USUAL_SIZE;
        if (size < 0 || size > GREATEST_SIZE) {
            throw Refusal.pageSize(backward ? "last" : "first", size, GREATEST_SIZE);
        }
        return new PageRequest(
                backward,
                size,
                after == null ? null : Cursor.key("after", after),
                before == null ? null : Cursor.key("before", before));
    }

    /**
     * The same, with keys of an order in the place of what the cursors say.
     *
     * @throws Refusal when a cursor is of another order
     */
    PageRequest keyed(KeyOrder<?> order) {
        return new PageRequest(
                backward,
                size,
                after == null ? null : order.keyOf("after", after),
                before == null ? null : order.keyOf("before", before));
    }

    /** The same page of the list read from its other end. */
    PageRequest turned() {
        return new PageRequest(!backward, size, before, after);
    }
}
