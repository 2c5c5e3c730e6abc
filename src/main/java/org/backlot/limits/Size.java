package org.backlot.limits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many entries a list can have: as many as the first of the given arguments says that is there.
 *
 * @param given the arguments that tell, in this order
 * @param usual where none of them is there
 */
record Size(List<Given> given, long usual) {
    static final Size ONE = fixed(1);

    Size {
        given = List.copyOf(given);
    }

    /**
     * The value of an argument.
     *
     * @param variable the variable that it is; {@code null} if it is written out
     * @param value as it is written out, or the default of the variable; {@code null} for none
     */
    record Given(@Nullable String variable, @Nullable Long value) implements Range.Measured {
        @Override
        public @Nullable Long in(Map<String, ? extends @Nullable Object> variables) {
            if (variable == null || !variables.containsKey(variable)) {
                return value;
            }
            Object given = variables.get(variable);
            if (given instanceof Collection<?> list) {
                return (long) list.size();
            }
            return given instanceof Number number ? (Long) number.longValue() : given == null ? null : (Long) 1L;
        }
    }

    static Size fixed(long entries) {
        return new Size(List.of(), entries);
    }

    boolean isFixed() {
        return given.stream().allMatch(argument -> argument.variable == null);
    }

    /** With these variables; never below 0. */
    long value(Map<String, ? extends @Nullable Object> variables) {
        for (Given argument : given) {
            Long value = argument.in(variables);
            if (value != null) {
                return Math.max(0, value);
            }
        }
        return usual;
    }
}
