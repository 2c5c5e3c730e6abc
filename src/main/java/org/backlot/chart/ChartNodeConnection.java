package org.backlot.chart;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of entries of a chart. */
@Description("A page of entries of a chart.")
public record ChartNodeConnection(@Ignore Page<ChartNode> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull ChartNodeEdge> getEdges() {
        return page.edges(ChartNodeEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull ChartNode> getNodes() {
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
