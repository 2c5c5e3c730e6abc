package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import org.backlot.announcement.AnnouncementAt;
import org.backlot.announcement.AnnouncementDocuments;
import org.backlot.graph.Graph;
import org.backlot.limits.Cost;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentConnection;
import org.backlot.publication.Publication;
import org.backlot.publication.PublicationConnection;
import org.backlot.refusal.Refusal;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderKeys;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Publications, documents, and the documents of a publication. */
@GraphQLApi
public class DocumentLists {
    private static final String WHERE = "Only those to which all of these apply.";
    private static final String ORDER = "In which order; in that of recording when absent.";

    private final Snapshots snapshots;
    private final Lists lists;

    DocumentLists(Snapshots snapshots, Lists lists) {
        this.snapshots = snapshots;
        this.lists = lists;
    }

    @Query
    @Description("Publications.")
    @Cost(weight = 20)
    public PublicationConnection publications(
            @Nullable @Description(WHERE) PublicationFilter where,
            @Nullable @Description("In which order; by slug when absent.") PublicationOrder orderBy,
            Paging paging) {
        Graph graph = snapshots.graph();
        PublicationFilter filter = where == null ? PublicationFilter.NONE : where;
        return new PublicationConnection(lists.page(
                new Lists.Listing<>(
                        graph, "PUBLICATION", graph.publications().all(), PublicationOrderField.SLUG.name(), null),
                PublicationOrder.of(orderBy),
                filter::admits,
                paging.request()));
    }

    @Query
    @Description("Documents.")
    @Cost(weight = 20)
    public DocumentConnection documents(
            @Nullable @Description(WHERE) DocumentFilter where,
            @Nullable @Description(ORDER) DocumentOrder orderBy,
            Paging paging) {
        DocumentFilter filter = where == null ? DocumentFilter.NONE : where;
        return page(publication(filter), filter, orderBy, paging.request());
    }

    @Description("Its documents.")
    @Cost(weight = 20)
    public DocumentConnection documents(
            @Source Publication publication,
            @Nullable @Description(WHERE) DocumentFilter where,
            @Nullable @Description(ORDER) DocumentOrder orderBy,
            Paging paging) {
        DocumentFilter filter = where == null ? DocumentFilter.NONE : where;
        boolean other = filter.publication() != null && !filter.publication().equals(publication.slug());
        return page(publication, other ? DocumentFilter.NOTHING : filter, orderBy, paging.request());
    }

    @Description(
            "The documents that tell of it or of what was announced in it: where no other order is asked for, its own"
                    + " document first and the others in the order of recording.")
    @Cost(weight = 20)
    public DocumentConnection documents(
            @Source AnnouncementAt announcement,
            @Nullable @Description(WHERE) DocumentFilter where,
            @Nullable @Description(ORDER) DocumentOrder orderBy,
            Paging paging) {
        DocumentFilter filter = where == null ? DocumentFilter.NONE : where;
        Publication publication = publication(filter);
        KeyOrder<Document> order = orderBy == null
                ? KeyOrder.of(
                        document -> (document.number() == announcement.it().document() ? "0" : "1")
                                + OrderKeys.number(document.number()))
                : DocumentOrder.of(orderBy);
        return new DocumentConnection(Page.of(
                SortedLists.sort(AnnouncementDocuments.of(announcement), order.key()),
                order,
                document -> filter.admits(document)
                        && (publication == null || publication.number() == document.publication()),
                paging.request()));
    }

    private @org.jspecify.annotations.Nullable Publication publication(DocumentFilter filter) {
        if (filter.publication() == null) {
            return null;
        }
        Publication publication = snapshots.graph().findPublication(filter.publication());
        if (publication == null) {
            throw Refusal.unknown("where.publication", "publication", filter.publication());
        }
        return publication;
    }

    private DocumentConnection page(
            @org.jspecify.annotations.Nullable Publication publication,
            DocumentFilter filter,
            @org.jspecify.annotations.Nullable DocumentOrder orderBy,
            PageRequest request) {
        Graph graph = snapshots.graph();
        Lists.Listing<Document> listing = new Lists.Listing<>(
                graph,
                "DOCUMENT",
                graph.documents(),
                DocumentOrderField.RECORDED_AT.name(),
                publication == null ? null : graph.documents(publication));
        return new DocumentConnection(lists.page(listing, DocumentOrder.of(orderBy), filter::admits, request));
    }
}
