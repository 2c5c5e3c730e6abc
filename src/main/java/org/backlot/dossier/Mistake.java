package org.backlot.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that keeps it from being recorded.
 *
 * @param file the file's name, as its reader was told
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param message what is wrong
 * @param hint what to write instead; null where there is nothing to say
 */
public record Mistake(
        String file,
        int line,
        int column,
        String message,
        @Nullable String hint) {

    /** One line, as compilers print it: {@code seed.yaml:12:7: what is wrong (what to write instead)}. */
    @Override
    public String toString() {
        String place = file + ":" + line + ":" + column + ": " + message;
        return hint == null ? place : place + " (" + hint + ")";
    }
}
