package org.backlot.conflict;

import java.util.Arrays;
import java.util.Collection;

/**
 * An immutable set of numbers of subjects, in their order. The next one copies only the pages that change and the table
 * of pages, each of which holds 4,096 numbers.
 */
final class SubjectSet {
    private static final int BITS = 12;
    private static final int WORDS = 1 << (BITS - 6);
    private static final SubjectSet EMPTY = new SubjectSet(new long[0][]);

    private final long[][] pages;

    private SubjectSet(long[][] pages) {
        this.pages = pages;
    }

    static SubjectSet empty() {
        return EMPTY;
    }

    boolean contains(long number) {
        int page = (int) (number >>> BITS);
        return page < pages.length && (pages[page][word(number)] & (1L << number)) != 0;
    }

    SubjectSet with(Collection<Long> joining) {
        if (joining.stream().allMatch(this::contains)) {
            return this;
        }
        long highest = joining.stream().mapToLong(Long::longValue).max().orElse(0);
        int known = pages.length;
        long[][] next = Arrays.copyOf(pages, Math.max(known, (int) (highest >>> BITS) + 1));
        for (int page = known; page < next.length; page++) {
            next[page] = new long[WORDS];
        }
        for (long number : joining) {
            int page = (int) (number >>> BITS);
            if (page < known && next[page] == pages[page]) {
                next[page] = pages[page].clone();
            }
            next[page][word(number)] |= 1L << number;
        }
        return new SubjectSet(next);
    }

    /** The first number after the given one; -1 when there is none. */
    long after(long number) {
        return seek(number + 1, 1);
    }

    /** The last number before the given one; -1 when there is none. */
    long before(long number) {
        return seek(Math.min(number, (long) pages.length << BITS) - 1, -1);
    }

    private long seek(long from, int step) {
        for (long at = from; at >= 0 && at < (long) pages.length << BITS; ) {
            long word = pages[(int) (at >>> BITS)][word(at)];
            int bit = (int) (at & 63);
            long rest = step > 0 ? word & (-1L << bit) : word & (-1L >>> (63 - bit));
            if (rest != 0) {
                int found = step > 0 ? Long.numberOfTrailingZeros(rest) : 63 - Long.numberOfLeadingZeros(rest);
                return (at & ~63L) | found;
            }
            at = step > 0 ? (at | 63) + 1 : (at & ~63L) - 1;
        }
        return -1;
    }

    private static int word(long number) {
        return (int) (number >>> 6) & (WORDS - 1);
    }
}
