package org.backlot.reporting;

import java.util.List;
import java.util.function.Supplier;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of those below somebody. */
@Description("A page of those below somebody.")
public record SubordinateConnection(
        @Ignore Page<Subordinate> page, @Ignore Supplier<Completeness> known) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull SubordinateEdge> getEdges() {
        return page.edges(SubordinateEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull Subordinate> getNodes() {
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

    @Description("Whether the whole list has all, or why not; worked out only when asked for.")
    public Completeness getCompleteness() {
        return known.get();
    }
}
