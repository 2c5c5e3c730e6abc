package org.backlot.specimen;

/** Chance without a state: the same of the same seed, thing and aspect, whatever was asked before. */
record Chance(long seed) {

    /** From 0 up to below a bound. */
    long below(long bound, long thing, Aspect aspect, long turn) {
        return Math.floorMod(mixed(thing, aspect, turn), bound);
    }

    /** Whether it is so for a thing, as for so many of a hundred. */
    boolean isSo(int percent, long thing, Aspect aspect) {
        return below(100, thing, aspect, 0) < percent;
    }

    /** The finalizer of SplitMix64, over all that it depends on. */
    private long mixed(long thing, Aspect aspect, long turn) {
        long mixed = seed;
        for (long part : new long[] {thing, aspect.ordinal(), turn}) {
            mixed = (mixed + part + 1) * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            mixed ^= mixed >>> 31;
        }
        return mixed;
    }

    /** What is left to chance. */
    enum Aspect {
        MANAGER,
        START,
        EXACTNESS,
        ONGOING,
        TITLE,
        DOTTED,
        SECOND_MANAGER,
        CORRECTED,
        WITHDRAWN,
        DENIED,
        SECOND_SOURCE,
        SOURCE,
        ATTRIBUTION,
        PUBLISHED,
        SHARE
    }
}
