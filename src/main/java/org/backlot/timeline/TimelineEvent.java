package org.backlot.timeline;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.backlot.announcement.Announcement;
import org.backlot.graph.Claim;
import org.backlot.publication.Document;
import org.backlot.relay.Page;
import org.backlot.time.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One event of a timeline.
 *
 * @param claims those that tell of it, in the order of recording; none where an announcement is on record and nothing
 *     that was made in it
 * @param number of the announcement or document, else of the first of the claims
 * @param occurrence what happens in it, whatever was known
 */
@Description("One event of a timeline.")
public record TimelineEvent(
        @Description("What happens.") EventKind kind,

        @Nullable
        @Description("When, as exactly as the sources say, in the words of the source recorded first; null when none"
                + " says, and then the event stands in the lane of the undated.")
        FuzzyDate date,

        @Ignore List<@NonNull Claim> claims,

        @Nullable @Description("The announcement that was made; null for events of other kinds.")
        Announcement announcement,

        @Nullable @Description("The document that told of it; null for events of other kinds.")
        Document document,

        @Ignore long number,
        @Ignore Occurrence occurrence) {
    private static final long FIRST_DAY = 1L << 50;

    public TimelineEvent {
        claims = List.copyOf(claims);
    }

    /** By earliest day, an open one first, then by latest, an open one last; then by kind and order of recording. */
    String key() {
        String within = kind.ordinal() + Page.numberKey(number);
        if (date == null) {
            return within;
        }
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        return Page.numberKey(earliest == null ? 0 : FIRST_DAY + earliest.toEpochDay())
                + Page.numberKey(latest == null ? Long.MAX_VALUE : FIRST_DAY + latest.toEpochDay())
                + within;
    }
}
