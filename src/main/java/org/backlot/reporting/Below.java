package org.backlot.reporting;

import java.util.function.Supplier;
import org.backlot.relay.Unfolding;

/**
 * Those below a person or post, the nearest first and of one depth in the order of recording.
 *
 * @param known whether the list has all, once it has been read to its end
 */
record Below(Unfolding<Subordinate> list, Supplier<Completeness> known) {

    /** Whether the list has all, or why not: reads to its end. */
    Completeness completeness() {
        list.all();
        return known.get();
    }
}
