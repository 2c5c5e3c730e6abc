package org.backlot.archive;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a line says, as the columns of one row, in texts as PostgreSQL reads them. */
final class Columns {
    private final Map<String, Object> values = new HashMap<>();

    /** @throws UnfitException if another field of the line says something else about this column */
    void put(String column, Object value) throws UnfitException {
        Object before = values.putIfAbsent(column, value);
        if (before != null && !before.equals(value)) {
            throw new UnfitException("and what is said before it do not go together: " + value + " and " + before);
        }
    }

    void set(String column, Object value) {
        values.put(column, value);
    }

    @Nullable
    Object get(String column) {
        return values.get(column);
    }
}
