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
record Range(Kind kind, String argument, String field, Measured given) {
    /** What is bounded. */
    enum Kind {
        /** Entries of a page. */
        PAGE,
        /** Levels of a tree, or steps of a chain. */
        LEVELS,
        /** Entries of the list that is given. */
        LENGTH,
        /** Characters of the text that is given. */
        CHARACTERS,
        /** Events of before with which a subscription begins. */
        AGAIN
    }

    /** What an argument comes to. */
    @FunctionalInterface
    interface Measured {
        /** With these variables; {@code null} where nothing is given. */
        @Nullable
        Long in(Map<String, ? extends @Nullable Object> variables);
    }

    /** @throws Refusal when it is outside, with these variables */
    void check(Map<String, ? extends @Nullable Object> variables) {
        Long value = given.in(variables);
        if (value != null) {
            check(value);
        }
    }

    private void check(long value) {
        Refusal refusal = refusal(value);
        if (refusal != null) {
            throw refusal.at(field);
        }
    }

    private @Nullable Refusal refusal(long value) {
        int most = PageRequest.GREATEST_SIZE;
        return switch (kind) {
            case PAGE -> value < 0 || value > most ? Refusal.pageSize(argument, value, most) : null;
            // None at all costs nothing: the field refuses it, and everything beside it is answered.
            case LEVELS -> value > Levels.MOST ? Levels.outOfRange(argument, value) : null;
            case LENGTH -> value > most ? Refusal.tooLong(argument, "entries", value, most) : null;
            case CHARACTERS ->
                value > ArgumentBounds.SEARCHED
                        ? Refusal.tooLong(argument, "characters", value, ArgumentBounds.SEARCHED)
                        : null;
            case AGAIN ->
                value < 0 || value > ArgumentBounds.TOLD_AGAIN
                        ? Refusal.outOfRange(argument, value, 0, ArgumentBounds.TOLD_AGAIN)
                        : null;
        };
    }
}
