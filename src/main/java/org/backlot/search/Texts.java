package org.backlot.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sorted list of distinct texts, kept as bytes: a hundred thousand names take a few megabytes. */
final class Texts {
    private final byte[] bytes;
    private final int[] ends;

    private Texts(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    /** @param sorted distinct, in their natural order */
    static Texts of(List<String> sorted) {
        int[] ends = new int[sorted.size()];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * ends.length);
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(sorted.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
        }
        return new Texts(bytes.toByteArray(), ends);
    }

    int size() {
        return ends.length;
    }

    String get(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8);
    }

    /** How many texts come before this one. */
    int countBelow(String text) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many texts come before this one or begin with it. */
    int countUpTo(String beginning) {
        return countBelow(beginning + Character.MAX_VALUE);
    }
}
