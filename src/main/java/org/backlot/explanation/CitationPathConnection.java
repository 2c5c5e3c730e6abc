package org.backlot.explanation;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of citations with the way that their words came. */
@Description("A page of citations with the way that their words came.")
public record CitationPathConnection(@Ignore Page<CitationPath> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull CitationPathEdge> getEdges() {
        return page.edges(CitationPathEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull CitationPath> getNodes() {
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
