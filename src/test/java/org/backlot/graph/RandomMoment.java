package org.backlot.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which a {@link RandomStore} is looked at.
 *
 * @param reportedBy the day by which a reader could know; {@code null} for no bound
 * @param recordedBy the day by which it had been recorded; {@code null} for no bound
 */
public record RandomMoment(
        LocalDate asOf,
        @Nullable String reportedBy,
        @Nullable String recordedBy) {

    public Moment of(RandomStore store) {
        return store.story().on(asOf.toString(), reportedBy, recordedBy);
    }
}
