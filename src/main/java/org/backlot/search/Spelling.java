package org.backlot.search;

import java.util.Arrays;

/**
 * How far one word is from another in edits: a letter added, left out or replaced, or two neighbours exchanged. Of an
 * open word, which may still be incomplete, it is how far the nearest beginning of the other is.
 */
final class Spelling {
    /** Farther than anything that is tolerated. */
    static final int FAR = 3;

    private final String wanted;
    private final boolean open;
    private final int tolerated;
    private int[][] rows = new int[16][];

    Spelling(String wanted, boolean open) {
        this.wanted = wanted;
        this.open = open;
        this.tolerated = tolerated(wanted);
        rows[0] = new int[wanted.length() + 1];
        Arrays.setAll(rows[0], i -> i);
    }

    /** How many edits are taken for a slip: none in a word of up to 2 letters, one in one of up to 5, else two. */
    static int tolerated(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    /** Edits to the word; {@link #FAR} where they are more than is tolerated. */
    int edits(String word) {
        if (tolerated == 0) {
            return (open ? word.startsWith(wanted) : word.equals(wanted)) ? 0 : FAR;
        }
        int least = FAR;
        for (int depth = 1; depth <= word.length(); depth++) {
            int nearest = advance(word, depth);
            least = open || depth == word.length() ? Math.min(least, last(depth)) : least;
            if (nearest > tolerated) {
                break;
            }
        }
        return least > tolerated ? FAR : least;
    }

    /** Takes each word of a sorted list that lies within what is tolerated, with its edits. */
    void among(String[] words, Found found) {
        walk(words, 0, words.length, 0, FAR, found);
    }

    /** Takes a word by its place in the list. */
    @FunctionalInterface
    interface Found {
        void take(int word, int edits);
    }

    /** Words from {@code low} to {@code high} begin with the same letters, as many as {@code depth}. */
    private void walk(String[] words, int low, int high, int depth, int sofar, Found found) {
        int from = low;
        while (from < high && words[from].length() == depth) {
            take(from++, open ? sofar : depth == 0 ? FAR : last(depth), found);
        }
        while (from < high) {
            int to = endOfGroup(words, from, high, depth);
            int nearest = advance(words[from], depth + 1);
            int least = open ? Math.min(sofar, last(depth + 1)) : FAR;
            if (nearest <= tolerated) {
                walk(words, from, to, depth + 1, least, found);
            } else {
                for (int word = from; word < to && least <= tolerated; word++) {
                    found.take(word, least);
                }
            }
            from = to;
        }
    }

    private void take(int word, int edits, Found found) {
        if (edits <= tolerated) {
            found.take(word, edits);
        }
    }

    private static int endOfGroup(String[] words, int from, int high, int depth) {
        char letter = words[from].charAt(depth);
        if (words[high - 1].charAt(depth) == letter) {
            return high;
        }
        int low = from + 1;
        int end = high - 1;
        while (low < end) {
            int middle = (low + end) >>> 1;
            if (words[middle].charAt(depth) == letter) {
                low = middle + 1;
            } else {
                end = middle;
            }
        }
        return low;
    }

    private int last(int depth) {
        return rows[depth][wanted.length()];
    }

    /** The row of edits for the first {@code depth} letters of a word, from those before it; answers the least in it. */
    private int advance(String word, int depth) {
        if (depth == rows.length) {
            rows = Arrays.copyOf(rows, 2 * depth);
        }
        int[] row = rows[depth] == null ? new int[wanted.length() + 1] : rows[depth];
        rows[depth] = row;
        int[] above = rows[depth - 1];
        char letter = word.charAt(depth - 1);
        row[0] = depth;
        int least = depth;
        for (int i = 1; i < row.length; i++) {
            int replaced = above[i - 1] + (wanted.charAt(i - 1) == letter ? 0 : 1);
            int edits = Math.min(replaced, 1 + Math.min(above[i], row[i - 1]));
            boolean exchanged = i > 1
                    && depth > 1
                    && wanted.charAt(i - 1) == word.charAt(depth - 2)
                    && wanted.charAt(i - 2) == letter;
            if (exchanged) {
                edits = Math.min(edits, rows[depth - 2][i - 2] + 1);
            }
            row[i] = edits;
            least = Math.min(least, edits);
        }
        return least;
    }
}
