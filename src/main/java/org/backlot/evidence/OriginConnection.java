package org.backlot.evidence;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of origins. */
@Description("A page of origins.")
public record OriginConnection(@Ignore Page<TracedOrigin> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull OriginEdge> getEdges() {
        return page.edges(OriginEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull Origin> getNodes() {
        return page.entries().stream().map(TracedOrigin::origin).toList();
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
