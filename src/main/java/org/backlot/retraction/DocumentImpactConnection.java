package org.backlot.retraction;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of documents that lose what they rest on. */
@Description("A page of documents that lose what they rest on.")
public record DocumentImpactConnection(@Ignore Page<DocumentImpact> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull DocumentImpactEdge> getEdges() {
        return page.edges(DocumentImpactEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull DocumentImpact> getNodes() {
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
