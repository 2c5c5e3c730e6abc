package org.backlot.timeline;

import io.smallrye.graphql.api.Nullable;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.Phase;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.publication.Document;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * What happens in an event of a timeline, whosever timeline it is and whatever was known: named by its kind and what
 * tells of it.
 *
 * @param claim the claim that was recorded first of those that ever told of it
 */
@Description(
        "What happens in an event of a timeline, whosever timeline it is and whatever was known when somebody asked.")
public record Occurrence(
        @Description("What happens.") EventKind kind,

        @Nullable
        @Description(
                "The claim that was recorded first of those that ever told of it; null where an announcement was made"
                        + " or a document told.")
        Claim claim,

        @Nullable @Description("The announcement that was made; null for events of other kinds.")
        Announcement announcement,

        @Nullable @Description("The document that told of it; null for events of other kinds.")
        Document document,

        @Ignore long number)
        implements Node {

    static Occurrence of(EventKind kind, Claim first) {
        return new Occurrence(kind, first, null, null, first.entry().number());
    }

    static Occurrence of(Announcement made) {
        return new Occurrence(
                EventKind.ANNOUNCED, null, made, null, made.entry().number());
    }

    static Occurrence of(Document told) {
        return new Occurrence(EventKind.REPORTED, null, null, told, told.number());
    }

    /** The occurrence of a global id; {@code null} when nothing tells of one. */
    static @org.jspecify.annotations.Nullable Occurrence find(NodeId id, Graph graph) {
        EventKind kind = id.constantAt(0, EventKind.class);
        if (kind == EventKind.ANNOUNCED) {
            return graph.findSubject(id.number()) instanceof Announcement made ? of(made) : null;
        } else if (kind == EventKind.REPORTED) {
            Document told = graph.findDocument(id.number());
            return told == null ? null : of(told);
        }
        Claim claim = graph.findClaim(id.number());
        return kind == null || claim == null ? null : of(kind, claim);
    }

    @Override
    @Id
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        return NodeId.print(NodeId.Family.EVENT, number, NodeId.part(kind.name()));
    }

    @Nullable
    @Description("When, as exactly as that tells which it is named by; null when it does not.")
    public FuzzyDate getDate() {
        return switch (kind) {
            case ANNOUNCED -> announcement == null ? null : announcement.issued();
            case REPORTED -> document == null ? null : Chronicle.published(document);
            case STARTED, TOOK_EFFECT ->
                claim == null ? null : known(claim.entry().validity().start());
            case ENDED -> claim == null ? null : known(claim.entry().validity().end());
            case DUE -> claim instanceof Phase phase ? phase.due() : null;
        };
    }

    private static @org.jspecify.annotations.Nullable FuzzyDate known(Bound bound) {
        return bound instanceof Bound.Known known ? known.date() : null;
    }
}
