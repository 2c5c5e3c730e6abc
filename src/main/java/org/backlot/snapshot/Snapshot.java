package org.backlot.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What one request answers from: one graph, and one day that counts as today.
 *
 * @param today the day asked about where the caller names none, in UTC
 */
public record Snapshot(Graph graph, LocalDate today) {

    /** The moment that the arguments of an {@code at} field mean; absent bounds leave their axis open. */
    public Moment moment(@Nullable LocalDate asOf, @Nullable Instant reportedBy, @Nullable Instant recordedBy) {
        return new Moment(graph, asOf == null ? today : asOf, reportedBy, recordedBy);
    }

    /** Today, with all that is known. */
    public Moment now() {
        return moment(null, null, null);
    }
}
