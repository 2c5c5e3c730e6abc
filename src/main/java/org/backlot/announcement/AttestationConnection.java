package org.backlot.announcement;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of attestations at a moment. */
@Description("A page of attestations at a moment.")
public record AttestationConnection(@Ignore Page<AttestationAt> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull AttestationEdge> getEdges() {
        return page.edges(AttestationEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull AttestationAt> getNodes() {
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
