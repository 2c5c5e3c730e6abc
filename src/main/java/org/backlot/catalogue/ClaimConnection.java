package org.backlot.catalogue;

import java.util.List;
import java.util.function.Predicate;
import org.backlot.graph.Claim;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A page of claims. */
@Description("A page of claims.")
public record ClaimConnection(@Ignore Page<Claim> page) {

    /**
     * A page of claims that are found together.
     *
     * @param claims in the order of recording
     */
    public static ClaimConnection of(
            List<? extends Claim> claims,
            Predicate<? super Claim> wanted,
            @Nullable ClaimOrder orderBy,
            PageRequest request) {
        KeyOrder<Claim> order = ClaimOrder.of(orderBy);
        boolean sorted = order.name().equals(ClaimOrderField.RECORDED_AT.name());
        return new ClaimConnection(
                Page.of(sorted ? claims : SortedLists.sort(claims, order.key()), order, wanted, request));
    }

    @Description("The entries of the page with their cursors.")
    public List<@NonNull ClaimEdge> getEdges() {
        return page.edges(ClaimEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull Claim> getNodes() {
        return page.entries();
    }

    @Description("Where the page lies in the list.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @Description("How many entries the whole list has; counted only when asked for.")
    public int getTotalCount() {
        return page.total().getAsInt();
    }
}
