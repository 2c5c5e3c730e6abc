package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.limits.Cost;
import org.backlot.relay.PageRequest;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** All claims, and those in which a subject takes part, whether they still stand or not. */
@GraphQLApi
public class ClaimLists {
    private static final String WHERE = "Only those to which all of these apply.";
    private static final String ORDER = "In which order; in that of recording when absent.";

    private final Snapshots snapshots;
    private final Lists lists;

    ClaimLists(Snapshots snapshots, Lists lists) {
        this.snapshots = snapshots;
        this.lists = lists;
    }

    @Query
    @Description("Claims, whether they still stand or not.")
    @Cost(weight = 20)
    public ClaimConnection claims(
            @Nullable @Description(WHERE) ClaimFilter where,
            @Nullable @Description(ORDER) ClaimOrder orderBy,
            Paging paging) {
        return page(null, where, orderBy, paging.request());
    }

    @Description("Every claim in which it takes part, on whichever side, whether it still stands or not.")
    @Cost(weight = 20)
    public ClaimConnection claims(
            @Source Subject subject,
            @Nullable @Description(WHERE) ClaimFilter where,
            @Nullable @Description(ORDER) ClaimOrder orderBy,
            Paging paging) {
        return page(subject, where, orderBy, paging.request());
    }

    private ClaimConnection page(
            @org.jspecify.annotations.Nullable Subject of,
            @org.jspecify.annotations.Nullable ClaimFilter where,
            @org.jspecify.annotations.Nullable ClaimOrder orderBy,
            PageRequest request) {
        Graph graph = snapshots.graph();
        ClaimSelection selection =
                new ClaimSelection(snapshots.current().now(), of, where == null ? ClaimFilter.NONE : where);
        Lists.Listing<Claim> listing = new Lists.Listing<>(
                graph, "CLAIM", graph.claims(), ClaimOrderField.RECORDED_AT.name(), selection.part());
        return new ClaimConnection(lists.page(listing, ClaimOrder.of(orderBy), selection, request));
    }
}
