package org.backlot.publication;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of documents. */
@Description("A page of documents.")
public record DocumentConnection(@Ignore Page<Document> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull DocumentEdge> getEdges() {
        return page.edges(DocumentEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull Document> getNodes() {
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
