package org.backlot.change;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of the feed of changes. */
@Description("A page of the feed of changes.")
public record ChangeConnection(
        @Ignore Page<Change> page,

        @Description("The cursor of the end of the feed as this answer knows it: after it, only later recordings come."
                + " Whoever has just fetched everything else goes on from here.")
        String latestCursor) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull ChangeEdge> getEdges() {
        return page.edges(ChangeEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull Change> getNodes() {
        return page.entries();
    }

    @Description("Where the page lies in the feed.")
    public PageInfo getPageInfo() {
        return page.info();
    }
}
