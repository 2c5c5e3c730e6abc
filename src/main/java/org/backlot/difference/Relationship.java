package org.backlot.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
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
 * A relation between subjects, outside time, whoever says so and however often.
 *
 * @param claims every claim that was ever recorded for it, in the order of recording
 */
@Description("A relation between subjects, outside time, whoever says so and however often. Named by the claim that was"
        + " recorded first of those that speak of it.")
public record Relationship(
        @Ignore Graph graph, @Ignore Edge edge, @Ignore List<@NonNull Claim> claims) implements Node {

    static Relationship of(Strand strand, Graph graph) {
        return new Relationship(graph, strand.edge(), strand.claims());
    }

    /** The relation of a global id; {@code null} when no claim speaks of it. */
    static @Nullable Relationship find(NodeId id, Graph graph) {
        Claim claim = graph.findClaim(id.number());
        int place = (int) id.numberAt(0) - 1;
        if (claim == null || place < 0 || place >= Edge.of(claim).size()) {
            return null;
        }
        Edge edge = Edge.of(claim).get(place);
        Gathering gathering = new Gathering(graph, EnumSet.of(edge.kind()));
        gathering.about(graph.subject(edge.subject()));
        return of(gathering.strands(edge::equals).get(0), graph);
    }

    /** A claim can speak of several relations: which of them it is stands beside it, counted from 1. */
    @Override
    @Id
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        Claim first = claims.get(0);
        int place = Edge.of(first).indexOf(edge) + 1;
        return NodeId.print(NodeId.Family.RELATION, first.entry().number(), NodeId.part(place));
    }

    @Description("The kind of relation.")
    public ClaimKind getKind() {
        return edge.kind();
    }

    @Description("From whom it leads.")
    public Subject getSubject() {
        return graph.subject(edge.subject());
    }

    @Description(
            "To whom it leads; several where the source leaves open which is meant or means them together, none where it"
                    + " leads to no subject.")
    public List<@NonNull Subject> getObjects() {
        List<Subject> objects = new ArrayList<>();
        edge.objects().forEach(object -> objects.add(graph.subject(object)));
        return objects;
    }

    @Description("Whether the source leaves open which of the objects it means.")
    public boolean isAmbiguous() {
        return edge.ambiguous();
    }
}
