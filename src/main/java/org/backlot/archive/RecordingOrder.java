package org.backlot.archive;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The recordings of an archive follow each other by number without a gap, and each is later than the one before. */
final class RecordingOrder {
    private long latest;
    private Instant at = Instant.MIN;

    /** Number of the recording to which the next lines belong; 0 before the first. */
    long latest() {
        return latest;
    }

    /** Goes on to a recording; what is wrong with its place, or null. */
    @Nullable
    String next(JsonLine line) {
        latest++;
        Instant before = at;
        at = moment(line.values().get("recordedAt"), before);
        if (line.values().get("number") instanceof Long number && number != latest) {
            String problem = "the recordings have the numbers from 1 without a gap: here is " + number + " where "
                    + latest + " is due";
            latest = number;
            return problem;
        }
        return at.isAfter(before) ? null : "`recordedAt` has to be later than that of the recording before";
    }

    private static Instant moment(@Nullable Object value, Instant before) {
        try {
            return value instanceof String text ? Instant.parse(text) : before.plusNanos(1);
        } catch (DateTimeException unreadable) {
            return before.plusNanos(1);
        }
    }
}
