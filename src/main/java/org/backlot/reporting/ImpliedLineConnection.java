package org.backlot.reporting;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of implied reporting lines. */
@Description("A page of implied reporting lines.")
public record ImpliedLineConnection(@Ignore Page<ImpliedLine> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull ImpliedLineEdge> getEdges() {
        return page.edges(ImpliedLineEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull ImpliedLine> getNodes() {
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
