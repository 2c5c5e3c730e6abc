package org.backlot.catalogue;

import java.time.Instant;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.jspecify.annotations.Nullable;

/** What every filter of subjects can ask: a key in a register, and a span of time in which they were recorded. */
record Recorded(
        @Nullable String identifiedIn,
        @Nullable Instant from,
        @Nullable Instant until) {

    boolean admits(Subject subject, Graph graph) {
        return isBetween(subject.getRecordedAt())
                && (identifiedIn == null
                        || graph.identifiers(subject).stream()
                                .anyMatch(identifier -> identifier.scheme().equals(identifiedIn)));
    }

    private boolean isBetween(Instant recorded) {
        return (from == null || !recorded.isBefore(from)) && (until == null || !recorded.isAfter(until));
    }
}
