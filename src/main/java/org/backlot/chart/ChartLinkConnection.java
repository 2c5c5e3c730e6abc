package org.backlot.chart;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of links of a chart. */
@Description("A page of links of a chart.")
public record ChartLinkConnection(@Ignore Page<ChartLink> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull ChartLinkEdge> getEdges() {
        return page.edges(ChartLinkEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull ChartLink> getNodes() {
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
