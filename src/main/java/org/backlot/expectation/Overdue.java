package org.backlot.expectation;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.relay.Page;
import org.backlot.relay.TwoWayWalk;
import org.jspecify.annotations.Nullable;

/** What was overdue at a moment, among claims in the order of recording. */
record Overdue(List<Claim> claims, Moment moment, Predicate<Expectation> wanted) implements TwoWayWalk<Expectation> {

    static String key(Expectation expectation) {
        return key(expectation.promise().it());
    }

    private static String key(Claim claim) {
        return Page.numberKey(claim.entry().number());
    }

    @Override
    public void from(@Nullable String after, Predicate<? super Expectation> taker) {
        int first = after == null ? 0 : countBefore(after, true);
        walk(IntStream.range(first, claims.size()), taker);
    }

    @Override
    public void back(@Nullable String before, Predicate<? super Expectation> taker) {
        int end = before == null ? claims.size() : countBefore(before, false);
        walk(IntStream.range(0, end).map(i -> end - 1 - i), taker);
    }

    private void walk(IntStream positions, Predicate<? super Expectation> taker) {
        positions
                .mapToObj(i -> Expectation.of(claims.get(i), moment))
                .filter(Objects::nonNull)
                .filter(expectation -> expectation.state() == ExpectationState.OVERDUE_UNVERIFIED)
                .filter(wanted)
                .takeWhile(taker)
                .forEach(taken -> {});
    }

    private int countBefore(String key, boolean including) {
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = key(claims.get(middle)).compareTo(key);
            if (order < 0 || (including && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
