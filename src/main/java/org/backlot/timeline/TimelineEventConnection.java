package org.backlot.timeline;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of events of a timeline. */
@Description("A page of events of a timeline.")
public record TimelineEventConnection(@Ignore Page<TimelineEvent> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull TimelineEventEdge> getEdges() {
        return page.edges(TimelineEventEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull TimelineEvent> getNodes() {
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
