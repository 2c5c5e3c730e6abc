package org.backlot.inquiry;

import io.smallrye.graphql.api.Nullable;
import org.backlot.announcement.Announcement;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** What can be asked about an announcement, outside time: whether it is left open depends on what was known. */
@Description(
        "What can be asked about an announcement, outside time. Whether it is left open depends on what was known: at"
                + " tells.")
public record Question(
        @Description("What is left open, where it is.") OpenQuestionKind kind,
        @Description("The announcement.") Announcement announcement,

        @Description("Whom or what it is asked about: the announcement itself, or what it touches.")
        Subject subject,

        @Nullable @Description("The claim that leaves it open; null where none does, and one is missing.")
        Claim claim)
        implements Node {

    static Question of(OpenQuestion open) {
        return new Question(
                open.kind(),
                open.announcement(),
                open.subject().it(),
                open.claim() == null ? null : open.claim().it());
    }

    /** The question of a global id; {@code null} when it names something that there is not. */
    static @org.jspecify.annotations.Nullable Question find(NodeId id, Graph graph) {
        OpenQuestionKind kind = id.constantAt(0, OpenQuestionKind.class);
        Subject subject = graph.findSubject(id.numberAt(1));
        Claim claim = graph.findClaim(id.numberAt(2));
        if (kind == null || subject == null || (claim == null && id.numberAt(2) != 0)) {
            return null;
        }
        return graph.findSubject(id.number()) instanceof Announcement announcement
                ? new Question(kind, announcement, subject, claim)
                : null;
    }

    @Override
    @Id
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        long about = subject.entry().number();
        long by = claim == null ? 0 : claim.entry().number();
        return NodeId.print(NodeId.Family.QUESTION, announcement.entry().number(), NodeId.part(kind.name(), about, by));
    }

    /** The question as it was left open at a moment; {@code null} when it was not. */
    @org.jspecify.annotations.Nullable
    OpenQuestion at(Moment moment) {
        for (OpenQuestion open : Inquiry.into(announcement.at(moment))) {
            if (of(open).equals(this)) {
                return open;
            }
        }
        return null;
    }
}
