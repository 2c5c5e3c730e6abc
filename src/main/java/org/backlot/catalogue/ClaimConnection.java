package org.backlot.catalogue;

import java.util.List;
import org.backlot.graph.Claim;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of claims. */
@Description("A page of claims.")
public record ClaimConnection(@Ignore Page<Claim> page) {

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
