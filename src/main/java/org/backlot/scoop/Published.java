package org.backlot.scoop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.backlot.publication.Document;
import org.jspecify.annotations.Nullable;

/**
 * Between which instants a document was published: one where it prints the minute, else all of the days (UTC) that it
 * can be.
 */
record Published(Instant earliest, Instant latest) {

    /** {@code null} where the time is not bounded on both sides. */
    static @Nullable Published of(Document document) {
        Instant minute = document.publishedAt();
        if (minute != null) {
            return new Published(minute, minute);
        }
        LocalDate first =
                document.published() == null ? null : document.published().earliest();
        LocalDate last =
                document.published() == null ? null : document.published().latest();
        return first == null || last == null
                ? null
                : new Published(
                        first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        last.plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusNanos(1));
    }

    boolean surelyBefore(Published other) {
        return latest.isBefore(other.earliest);
    }
}
