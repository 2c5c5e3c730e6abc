package org.backlot.identity;

import java.util.List;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Two subjects that may be one, for an editor to judge.
 *
 * @param grounds the weightiest first
 */
@Description("Two subjects that may be one, for an editor to judge. Nothing is merged because of it.")
public record IdentityProposal(
        @Description("The one that was recorded first.") Subject subject,

        @Description("The one that was recorded later, and may be the same.")
        Subject other,

        @Description("Why they may be one, the weightiest ground first; none where nothing speaks for it any longer.")
        List<@NonNull IdentityGround> grounds)
        implements Node {

    public IdentityProposal {
        grounds = List.copyOf(grounds);
    }

    /** The proposal of a global id, with its grounds if it is among those of today; {@code null} when one of the two is none. */
    static @Nullable IdentityProposal find(NodeId id, Graph graph, List<IdentityProposal> today) {
        Subject subject = graph.findSubject(id.number());
        Subject other = graph.findSubject(id.numberAt(0));
        if (subject == null || other == null) {
            return null;
        }
        return today.stream()
                .filter(proposal ->
                        proposal.subject.equals(subject) && proposal.other().equals(other))
                .findFirst()
                .orElseGet(() -> new IdentityProposal(subject, other, List.of()));
    }

    @Override
    @Id
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        return NodeId.print(
                NodeId.Family.PROPOSAL,
                subject.entry().number(),
                NodeId.part(other.entry().number()));
    }

    @Description("How much speaks for it, from 0 to 1: an order of what to look at first, and no probability.")
    public double getScore() {
        return weight() / 100.0;
    }

    @Ignore
    int weight() {
        return Math.min(100, grounds.stream().mapToInt(IdentityGround::weight).sum());
    }
}
