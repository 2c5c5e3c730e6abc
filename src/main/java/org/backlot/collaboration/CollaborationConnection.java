package org.backlot.collaboration;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of collaborations at a moment. */
@Description("A page of collaborations at a moment.")
public record CollaborationConnection(@Ignore Page<CollaborationAt> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull CollaborationEdge> getEdges() {
        return page.edges(CollaborationEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull CollaborationAt> getNodes() {
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
