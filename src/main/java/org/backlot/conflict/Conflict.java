package org.backlot.conflict;

import java.util.Locale;
import java.util.Optional;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * What claims differ about, outside time: by a predicate, and in the way in which they can all be true if they can,
 * beginning with the claim that was recorded first.
 *
 * @param compatibility {@code null} where they contradict each other
 */
@Description(
        "What claims differ about, outside time: named by the claim that was recorded first. Which claims those are,"
                + " and how it is judged, depends on what was known: at tells.")
public record Conflict(
        @Ignore Claim first,
        @Ignore Predicate predicate,
        @Ignore @Nullable Compatibility compatibility) implements Node {

    static Conflict of(Finding finding) {
        return new Conflict(finding.claims().get(0), finding.predicate(), finding.compatibility());
    }

    /** The conflict of a global id; {@code null} when no claim can begin it. */
    static @Nullable Conflict find(NodeId id, Graph graph) {
        Claim claim = graph.findClaim(id.number());
        for (Predicate predicate : Predicate.values()) {
            for (int i = -1; claim != null && i < Compatibility.values().length; i++) {
                Conflict conflict = new Conflict(claim, predicate, i < 0 ? null : Compatibility.values()[i]);
                if (conflict.judged().equals(id.part())) {
                    return predicate.owner(claim, graph) == 0 ? null : conflict;
                }
            }
        }
        return null;
    }

    @Override
    @Id
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        return NodeId.print(NodeId.Family.CONFLICT, first.entry().number(), judged());
    }

    @Description("Readable key, unique among the conflicts of a moment: what is said, how it can all be true if it can,"
            + " and the claim that was recorded first. It stays the same while further claims join.")
    public String getKey() {
        return judged() + ":" + first.entry().key();
    }

    /** What is said, and how it can all be true if it can. */
    private String judged() {
        String judged = predicate.name() + (compatibility == null ? "" : ":" + compatibility.name());
        return judged.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What could be seen of it at a moment; nothing where the claims did not differ so by what was known. */
    Optional<ConflictAt> at(Moment moment) {
        String key = getKey();
        return Conflicts.of(first, moment).stream()
                .filter(conflict -> conflict.getKey().equals(key))
                .findFirst();
    }
}
