package org.backlot.lookup;

import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.NodeSource;
import org.backlot.graph.Subject;
import org.backlot.limits.Cost;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Any node by its id, and any subject by its slug or by its key in somebody else's register. */
@GraphQLApi
public class NodeQueries {
    private final Snapshots snapshots;
    private final Iterable<NodeSource> sources;

    NodeQueries(Snapshots snapshots, @Any Instance<NodeSource> sources) {
        this.snapshots = snapshots;
        this.sources = sources;
    }

    @Nullable
    @Query
    @Description("The node of a global id; null when there is none.")
    public Node node(@Id @Description("A global id, as it came.") String id) {
        return find(snapshots.graph(), id);
    }

    @Query
    @Description("What an id that was kept leads to today. An id once issued leads somewhere for ever: that of a"
            + " duplicate to the subject that stands for it.")
    @Cost(weight = 2)
    public Resolution resolve(@Id @Description("A global id, as it came.") String id) {
        Node found = find(snapshots.graph(), id);
        boolean redirected = found != null && !Objects.equals(NodeId.find(id), NodeId.find(found.getId()));
        return new Resolution(id, redirected, found);
    }

    @Query
    @Description("The nodes of global ids, in the same order; null in the place of each that is none.")
    public List<Node> nodes(@Description("Global ids, as they came; 200 at the most.") List<@NonNull String> ids) {
        if (ids.size() > PageRequest.GREATEST_SIZE) {
            throw Refusal.tooLong("ids", "entries", ids.size(), PageRequest.GREATEST_SIZE);
        }
        Graph graph = snapshots.graph();
        List<@org.jspecify.annotations.Nullable Node> nodes = new ArrayList<>(ids.size());
        for (String id : ids) {
            nodes.add(find(graph, id));
        }
        return nodes;
    }

    @Nullable
    @Query
    @Description("A subject of any kind by its slug; null when there is none.")
    public Subject subject(@Description("Its slug.") String slug) {
        return snapshots.graph().findSubject(slug);
    }

    @Nullable
    @Query
    @Description("The subject that bears a key in somebody else's register; null when none is known to.")
    public Subject subjectByIdentifier(
            @Description("The register, in lower case: wikidata, imdb, isni.") String scheme,
            @Description("The key in that register.") String value) {
        return snapshots.graph().findIdentified(scheme, value);
    }

    @Description("Its keys in other registers.")
    @Cost(weight = 2)
    public List<@NonNull Identifier> identifiers(@Source Subject subject) {
        return snapshots.graph().identifiers(subject);
    }

    private @org.jspecify.annotations.Nullable Node find(Graph graph, String id) {
        NodeId node = NodeId.find(id);
        return node == null
                ? null
                : switch (node.family()) {
                    case SUBJECT -> graph.findSubject(node.number());
                    case CLAIM -> graph.findClaim(node.number());
                    case CITATION -> graph.findCitation(node.number());
                    case DOCUMENT -> graph.findDocument(node.number());
                    case PUBLICATION -> graph.findPublication(node.number());
                    case CONFLICT, CHANGE, ORIGIN, PROPOSAL, RELATION, EVENT, QUESTION, INFERENCE ->
                        readOff(graph, node);
                };
    }

    private @org.jspecify.annotations.Nullable Node readOff(Graph graph, NodeId id) {
        for (NodeSource source : sources) {
            if (source.family() == id.family()) {
                return source.find(id, graph);
            }
        }
        return null;
    }
}
