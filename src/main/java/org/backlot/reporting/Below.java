package org.backlot.reporting;

import java.util.function.Supplier;
import org.backlot.relay.Unfolding;

/**
 * Those below a person or post, the nearest first and of one depth in the order of recording.
 *
 * @param known why the list ends, once it has been read to its end
 */
record Below(Unfolding<Subordinate> list, Supplier<Completeness> known) {

    /** Why the list ends: reads to its end. */
    Completeness ending() {
        list.all();
        return known.get();
    }
}
