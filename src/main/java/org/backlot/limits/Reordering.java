package org.backlot.limits;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a list is asked for in another order than its own.
 *
 * @param variable the variable that tells the order; {@code null} if it is written out
 * @param field as it is written out, or by the default of the variable; {@code null} for none
 * @param own the order in which the list stands
 */
record Reordering(@Nullable String variable, @Nullable String field, String own) {

    /** With these variables: one that is an object tells by its field, any other by itself. */
    boolean holds(Map<String, ? extends @Nullable Object> variables) {
        String asked = field;
        if (variable != null && variables.containsKey(variable)) {
            Object given = variables.get(variable);
            Object told = given instanceof Map<?, ?> order ? order.get(Sizes.FIELD) : given;
            asked = told == null ? null : told.toString();
        }
        return asked != null && !asked.equals(own);
    }
}
