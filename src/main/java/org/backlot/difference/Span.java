package org.backlot.difference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.backlot.graph.Moment;

/**
 * The two moments that are compared, in one graph. Which of them comes first in time does not depend on the order in
 * which they are asked for: by day, and on one day by what was known; an open bound is the latest.
 */
record Span(Moment from, Moment to) {
    private static final Comparator<Moment> IN_TIME = Comparator.comparing(Moment::asOf, LocalDate::compareTo)
            .thenComparing(Moment::reportedBy, Comparator.nullsLast(Instant::compareTo))
            .thenComparing(Moment::recordedBy, Comparator.nullsLast(Instant::compareTo));

    boolean isForward() {
        return IN_TIME.compare(from, to) <= 0;
    }

    Moment early() {
        return isForward() ? from : to;
    }

    Moment late() {
        return isForward() ? to : from;
    }
}
