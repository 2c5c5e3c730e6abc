package org.backlot.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.NodeSource;
import org.backlot.person.Person;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.jspecify.annotations.Nullable;

/** Finds origins by their ids. Sources without a name are looked for once in each graph in which somebody asks for one. */
@ApplicationScoped
class OriginNodes implements NodeSource {
    private volatile Unnamed unnamed = new Unnamed(Graph.empty(), Map.of());

    private record Unnamed(Graph graph, Map<String, Origin> byId) {}

    @Override
    public NodeId.Family family() {
        return NodeId.Family.ORIGIN;
    }

    @Override
    public @Nullable Node find(NodeId id, Graph graph) {
        OriginKind kind = id.constantAt(0, OriginKind.class);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case DOCUMENT -> {
                Document document = graph.findDocument(id.number());
                yield document == null ? null : Origin.of(document);
            }
            case SPEAKER -> graph.findSubject(id.number()) instanceof Person speaker ? Origin.of(speaker) : null;
            case OUTLET -> {
                Publication outlet = graph.findPublication(id.number());
                yield outlet == null ? null : Origin.of(outlet);
            }
            case ANONYMOUS_SOURCE ->
                unnamed(graph).byId().get(NodeId.print(NodeId.Family.ORIGIN, id.number(), id.part()));
        };
    }

    private Unnamed unnamed(Graph graph) {
        Unnamed known = unnamed;
        if (known.graph() != graph) {
            known = new Unnamed(graph, all(graph));
            unnamed = known;
        }
        return known;
    }

    private static Map<String, Origin> all(Graph graph) {
        Map<String, Origin> all = new HashMap<>();
        for (Claim claim : graph.claims()) {
            for (Citation citation : graph.citations(claim)) {
                if (citation.attribution() == Attribution.ANONYMOUS) {
                    Origins.of(citation, graph).forEach(origin -> all.put(origin.getId(), origin));
                }
            }
        }
        return all;
    }
}
