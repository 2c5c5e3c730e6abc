package org.backlot.limits;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large the variables of a request are.
 *
 * @param characters of all names and values, as text
 * @param depth lists and objects within one another; 0 where all values are plain
 */
record VariableSize(long characters, int depth) {

    static VariableSize of(Map<String, ? extends @Nullable Object> variables) {
        VariableSize size = new VariableSize(0, 0);
        for (Map.Entry<String, ? extends @Nullable Object> variable : variables.entrySet()) {
            size = size.and(variable.getKey().length(), measure(variable.getValue()));
        }
        return size;
    }

    private static VariableSize measure(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            VariableSize size = new VariableSize(0, 0);
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                size = size.and(String.valueOf(entry.getKey()).length(), measure(entry.getValue()));
            }
            return new VariableSize(size.characters, size.depth + 1);
        } else if (value instanceof Iterable<?> list) {
            VariableSize size = new VariableSize(0, 0);
            for (Object entry : list) {
                size = size.and(1, measure(entry));
            }
            return new VariableSize(size.characters, size.depth + 1);
        }
        return new VariableSize(value == null ? 1 : value.toString().length(), 0);
    }

    private VariableSize and(long more, VariableSize other) {
        return new VariableSize(characters + more + other.characters, Math.max(depth, other.depth));
    }
}
