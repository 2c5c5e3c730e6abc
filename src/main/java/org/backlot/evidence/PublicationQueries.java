package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.backlot.citation.CitationConnection;
import org.backlot.graph.Graph;
import org.backlot.limits.Cost;
import org.backlot.publication.Document;
import org.backlot.publication.Lineage;
import org.backlot.publication.Publication;
import org.backlot.refusal.Refusal;
import org.backlot.relay.NodeId;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Publications and documents, and what leads from the one to the other. */
@GraphQLApi
public class PublicationQueries {
    private final Snapshots snapshots;

    PublicationQueries(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Nullable
    @Query
    @Description("A publication by id or by slug, exactly one of them; null when there is none.")
    public Publication publication(
            @Nullable @Id @Description("Its global id.") String id, @Nullable @Description("Its slug.") String slug) {
        Graph graph = snapshots.graph();
        if (slug != null && id == null) {
            return graph.findPublication(slug);
        }
        return graph.findPublication(number(id, slug, NodeId.Family.PUBLICATION));
    }

    @Nullable
    @Query
    @Description("A document by id or by slug, exactly one of them; null when there is none.")
    public Document document(
            @Nullable @Id @Description("Its global id.") String id, @Nullable @Description("Its slug.") String slug) {
        Graph graph = snapshots.graph();
        if (slug != null && id == null) {
            return graph.findDocument(slug);
        }
        return graph.findDocument(number(id, slug, NodeId.Family.DOCUMENT));
    }

    @Nullable
    @Description("The outlet that published it; null when none did, as with a memo.")
    public Publication publication(@Source Document document) {
        return document.publication() == 0 ? null : snapshots.graph().publication(document.publication());
    }

    @Description("What it credits, copies or was written from.")
    public List<@NonNull DocumentSource> sources(@Source Document document) {
        List<DocumentSource> sources = new ArrayList<>();
        for (Lineage source : document.sources()) {
            sources.add(new DocumentSource(source.relation(), snapshots.graph().document(source.source())));
        }
        return sources;
    }

    @Description("The citations made in it, and those made elsewhere that rest on it, in the order of recording.")
    @Cost(weight = 10)
    public CitationConnection citations(
            @Source Document document,
            @Nullable @Description(EvidencePages.WHERE) CitationFilter where,
            @Nullable @Description(EvidencePages.ORDER) CitationOrder orderBy,
            Paging paging) {
        Graph graph = snapshots.graph();
        return EvidencePages.of(graph.citations(document), citation -> true, graph, where, orderBy, paging.request());
    }

    private static long number(@Nullable String id, @Nullable String slug, NodeId.Family family) {
        if ((id == null) == (slug == null)) {
            throw Refusal.exactlyOne("id", "slug");
        }
        NodeId node = id == null ? null : NodeId.find(id);
        return node == null || node.family() != family ? 0 : node.number();
    }
}
