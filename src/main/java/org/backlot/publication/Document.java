package org.backlot.publication;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.time.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Something written that can be cited. A memo known only through an article is a document too, without an address.
 *
 * @param publication number of the outlet; 0 when none published it
 * @param sources what this document credits, copies or is derived from
 */
@Description("Something written that can be cited: an article, a memo, a press release, a filing. A memo known only"
        + " through an article is a document too, without an address.")
public record Document(
        @Ignore long number,

        @Description("Readable key, unique among documents and never reused.")
        String slug,

        @Description("What sort of writing it is.") DocumentKind kind,

        @Description("Its title, or a short description in our own words where it has none.")
        String title,

        @Nullable @Description("Where it can be read; null when it is not published under an address.")
        String url,

        @Nullable
        @Description("How it reached us where not from the publication itself: a syndicator, a copy; null when"
                + " it is the publication's own.")
        String via,

        @Nullable @Description("Language of its text as a BCP 47 tag; null when not on record.")
        String language,

        @Ignore long publication,

        @Nullable
        @Description(
                "When it was published, as exactly as known; null when that is not known, as with most" + " memos.")
        FuzzyDate published,

        @Nullable @Description("The minute of publication where the document prints one; null otherwise.")
        Instant publishedAt,

        @Ignore List<@NonNull Lineage> sources,
        @Ignore Instant recordedAt)
        implements Node {

    public Document {
        sources = List.copyOf(sources);
    }

    @Id
    @Override
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        return NodeId.print(NodeId.Family.DOCUMENT, number);
    }

    /**
     * Whether a reader could know it by then. A document of which only the day is known counts from that day on (UTC);
     * one whose day is uncertain, from the latest day it can be; one that was never published, from when it was
     * recorded here.
     */
    public boolean knownBy(Instant reader) {
        if (publishedAt != null) {
            return !publishedAt.isAfter(reader);
        }
        LocalDate latest = publishedBy();
        return latest == null
                ? !recordedAt.isAfter(reader)
                : !latest.isAfter(LocalDate.ofInstant(reader, ZoneOffset.UTC));
    }

    /** The day (UTC) on which it had surely been published; null where none is known. */
    public @org.jspecify.annotations.Nullable LocalDate publishedBy() {
        if (publishedAt != null) {
            return LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
        }
        return published == null ? null : published.latest();
    }
}
