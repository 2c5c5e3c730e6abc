package org.backlot.relay;

import java.util.function.Function;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An order in which a list can be read: by a key that is distinct for each entry and sorts as text does.
 *
 * @param name what its cursors are marked with, so that those of another order are told apart; empty where a list has
 *     one order only
 * @param descending whether it is read from the greatest key on
 */
public record KeyOrder<T>(String name, Function<? super T, String> key, boolean descending) {

    /** The one order of a list, from the least key on. */
    public static <T> KeyOrder<T> of(Function<? super T, String> key) {
        return new KeyOrder<>("", key, false);
    }

    /**
     * One of several orders of a list.
     *
     * @param direction from which end it is read; {@code null} for the least key
     */
    public static <T> KeyOrder<T> of(String name, Function<? super T, String> key, @Nullable OrderDirection direction) {
        return new KeyOrder<>(name, key, direction == OrderDirection.DESC);
    }

    /** The same order of entries of which each has one such part. */
    public <E> KeyOrder<E> on(Function<? super E, ? extends T> part) {
        return new KeyOrder<>(name, entry -> key.apply(part.apply(entry)), descending);
    }

    String cursor(T entry) {
        return Cursor.of(mark() + key.apply(entry));
    }

    /** @throws Refusal when the cursor is of another order */
    String keyOf(String argument, String content) {
        if (!content.startsWith(mark())) {
            throw Refusal.cursorOfAnotherOrder(argument);
        }
        return content.substring(mark().length());
    }

    private String mark() {
        return name.isEmpty() ? "" : name + (descending ? "- " : "+ ");
    }
}
