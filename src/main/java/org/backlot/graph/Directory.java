package org.backlot.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * An immutable list in the order of a readable key, for paging: a page begins right after any key, present or not, so
 * that values joining meanwhile neither shift nor repeat what a reader sees.
 */
public final class Directory<T> {
    private final Function<T, String> key;
    private final List<T> values;

    private Directory(Function<T, String> key, List<T> values) {
        this.key = key;
        this.values = values;
    }

    static <T> Directory<T> by(Function<T, String> key) {
        return new Directory<>(key, List.of());
    }

    /** All values in the order of their keys. */
    public List<T> all() {
        return values;
    }

    /** All values, of which the caller knows that they are of that type. */
    @SuppressWarnings("unchecked")
    public <S extends T> List<S> all(Class<S> type) {
        if (!values.isEmpty() && !type.isInstance(values.get(0))) {
            throw new ClassCastException("this directory does not hold " + type.getSimpleName());
        }
        return (List<S>) values;
    }

    /** The key by which this value is ordered. */
    public String key(T value) {
        return key.apply(value);
    }

    @SuppressWarnings("unchecked")
    Directory<T> with(Collection<? extends T> joining) {
        if (joining.isEmpty()) {
            return this;
        }
        T[] more = (T[]) joining.toArray();
        Arrays.sort(more, Comparator.comparing(key));
        T[] merged = (T[]) new Object[values.size() + more.length];
        int left = 0;
        int right = 0;
        for (int i = 0; i < merged.length; i++) {
            boolean takeLeft = right == more.length
                    || (left < values.size() && key.apply(values.get(left)).compareTo(key.apply(more[right])) <= 0);
            merged[i] = takeLeft ? values.get(left++) : more[right++];
        }
        return new Directory<>(key, Collections.unmodifiableList(Arrays.asList(merged)));
    }
}
