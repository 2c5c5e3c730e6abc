package org.backlot.limits;

/** Arithmetic on numbers that are not negative, which stops at the greatest one instead of running over. */
final class Saturating {
    private Saturating() {}

    static long plus(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static long times(long one, long other) {
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        return high != 0 || low < 0 ? Long.MAX_VALUE : low;
    }
}
