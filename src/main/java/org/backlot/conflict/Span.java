package org.backlot.conflict;

import java.time.LocalDate;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Continuity;
import org.backlot.graph.Moment;
import org.backlot.time.Bound;
import org.backlot.time.Testimony;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time of which a claim is told.
 *
 * @param begins the day by which it had begun: the stated start, else the first word on it; null when there is none
 * @param lastWord the last day on which a source told it as in force or to come; null when none did
 * @param ends the earliest day that a stated end can be; null where no date is stated
 * @param changes whether the source tells of a beginning: with a date, or in so many words
 */
record Span(
        @Nullable LocalDate begins,
        @Nullable LocalDate lastWord,
        @Nullable LocalDate ends,
        boolean changes) {

    /** What it takes for a claim to be succeeded by another that cannot hold beside it. */
    enum Succession {
        /** A later word is enough, as with the manager of somebody. */
        BY_LATER_WORD,
        /** The later one has to tell of a beginning, or the earlier one of an end. */
        BY_STATED_CHANGE
    }

    static Span of(Claim claim, Moment moment) {
        Validity validity = claim.entry().validity();
        Testimony testimony = Evidence.testimony(claim, moment, null);
        LocalDate word = earlier(testimony.firstAsserted(), testimony.announced());
        LocalDate start = validity.latestStart();
        LocalDate last = later(later(testimony.lastAsserted(), testimony.announced()), start);
        boolean changes = start != null || claim.entry().continuity() == Continuity.NEW;
        LocalDate ends = validity.end() instanceof Bound.Known known ? known.earliest() : null;
        return new Span(start == null ? word : start, last, ends, changes);
    }

    /** Whether this can have been over when the other began, and the sources say as much. */
    boolean givesWayTo(Span other, Succession succession) {
        if (other.begins == null) {
            return false;
        }
        if (ends != null && !ends.isAfter(other.begins)) {
            return true;
        }
        return switch (succession) {
            case BY_LATER_WORD -> lastWord == null || other.begins.isAfter(lastWord);
            case BY_STATED_CHANGE -> other.changes && lastWord != null && other.begins.isAfter(lastWord);
        };
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
