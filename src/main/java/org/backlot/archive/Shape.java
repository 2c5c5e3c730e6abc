package org.backlot.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of line.
 *
 * @param type what the line calls itself
 * @param kind what its row has in the column of the kind; blank where there is none
 * @param parts what it has, in the order of writing
 */
record Shape(String type, String kind, List<Part> parts) {

    List<Field> fields() {
        return parts.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    List<Members> lists() {
        return parts.stream()
                .filter(Members.class::isInstance)
                .map(Members.class::cast)
                .toList();
    }

    /** The part of this name; null where there is none. */
    @Nullable
    Part part(String name) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        return null;
    }

    List<String> names() {
        return parts.stream().map(Part::name).toList();
    }
}
