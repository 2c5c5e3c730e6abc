package org.backlot.retraction;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of claims that lose evidence. */
@Description("A page of claims that lose evidence.")
public record ClaimImpactConnection(@Ignore Page<ClaimImpact> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull ClaimImpactEdge> getEdges() {
        return page.edges(ClaimImpactEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull ClaimImpact> getNodes() {
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
