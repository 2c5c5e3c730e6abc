package org.backlot.dossier;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what somebody may have meant who wrote a word that is not known. */
public final class Nearest {
    private static final int LONGEST = 100;

    private final String written;
    private final int tolerance;
    private @Nullable String best;
    private int distance;

    private Nearest(String written) {
        this.written = written.toLowerCase(Locale.ROOT);
        this.tolerance = Math.min(3, 1 + written.length() / 5);
        this.distance = tolerance + 1;
    }

    /** "did you mean `x`?", or null where nothing known is near. */
    public static @Nullable String hint(String written, Stream<String> known) {
        if (written.length() > LONGEST) {
            return null;
        }
        Nearest nearest = new Nearest(written);
        known.forEach(nearest::offer);
        return nearest.best == null ? null : "did you mean `" + nearest.best + "`?";
    }

    /** The hint, or else the list of all that is known. */
    public static String hintOrAll(String written, Collection<String> known) {
        String hint = hint(written, known.stream());
        return hint == null ? "known are " + String.join(", ", known) : hint;
    }

    private void offer(String candidate) {
        if (Math.abs(candidate.length() - written.length()) > tolerance) {
            return;
        }
        int edits = edits(candidate.toLowerCase(Locale.ROOT));
        if (edits < distance) {
            distance = edits;
            best = candidate;
        }
    }

    /** Insertions, deletions, replacements and swaps of neighbours; no less than that where it is too many anyway. */
    private int edits(String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= written.length(); row++) {
            int[] next = new int[other.length() + 1];
            next[0] = row;
            int least = row;
            for (int column = 1; column <= other.length(); column++) {
                next[column] = cheapest(other, row, column, last, next, beforeLast);
                least = Math.min(least, next[column]);
            }
            if (least > distance) {
                return least;
            }
            beforeLast = last;
            last = next;
        }
        return last[other.length()];
    }

    private int cheapest(String other, int row, int column, int[] last, int[] next, int[] beforeLast) {
        boolean same = written.charAt(row - 1) == other.charAt(column - 1);
        int cost = Math.min(Math.min(next[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
        boolean swapped = row > 1
                && column > 1
                && written.charAt(row - 1) == other.charAt(column - 2)
                && written.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(cost, beforeLast[column - 2] + 1) : cost;
    }
}
