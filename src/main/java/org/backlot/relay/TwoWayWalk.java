package org.backlot.relay;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds entries one after the other from either end of a list that is too long to be made. */
public interface TwoWayWalk<T> extends Page.Walk<T> {
    /** Gives the entries before a key, or all, the last first, for as long as the taker says that it wants more. */
    void back(@Nullable String before, Predicate<? super T> taker);
}
