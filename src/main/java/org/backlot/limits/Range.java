package org.backlot.limits;

import java.util.Map;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Levels;
import org.backlot.relay.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * An argument of one operation that takes no more than so much.
 *
 * @param field where it stands in the document: the fields from the root, or from the fragment, to its own
 */
record Range(Kind kind, String argument, String field, Size.Given given) {
    /** What is bounded. */
    enum Kind {
        /** Entries of a page. */
        PAGE,
        /** Levels of a tree, or steps of a chain. */
        LEVELS,
        /** Entries of the list that is given. */
        LENGTH
    }

    /** @throws Refusal when it is outside, with these variables */
    void check(Map<String, ? extends @Nullable Object> variables) {
        Long value = given.in(variables);
        if (value != null) {
            check(value);
        }
    }

    private void check(long value) {
        int most = PageRequest.GREATEST_SIZE;
        switch (kind) {
            case PAGE -> {
                if (value < 0 || value > most) {
                    throw Refusal.pageSize(argument, value, most).at(field);
                }
            }
            case LEVELS -> {
                // None at all costs nothing: the field refuses it, and everything beside it is answered.
                if (value > Levels.MOST) {
                    throw Levels.outOfRange(argument, value).at(field);
                }
            }
            case LENGTH -> {
                if (value > most) {
                    throw Refusal.tooLong(argument, "entries", value, most).at(field);
                }
            }
        }
    }
}
