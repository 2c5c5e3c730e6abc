package org.backlot.archive;

import org.jspecify.annotations.Nullable;

/** A value that its field cannot have; the message goes on where the name of the field ends. */
final class UnfitException extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable String hint;

    UnfitException(String message, @Nullable String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    UnfitException(String message) {
        this(message, null);
    }

    @Nullable
    String hint() {
        return hint;
    }
}
