package org.backlot.graph;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of claims at a moment. */
@Description("A page of claims at a moment.")
public record ClaimAtConnection(@Ignore Page<ClaimAt> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull ClaimAtEdge> getEdges() {
        return page.edges(ClaimAtEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull ClaimAt> getNodes() {
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
