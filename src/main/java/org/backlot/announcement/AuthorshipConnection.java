package org.backlot.announcement;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of claims of authorship at a moment. */
@Description("A page of claims of authorship at a moment.")
public record AuthorshipConnection(@Ignore Page<AuthorshipAt> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull AuthorshipEdge> getEdges() {
        return page.edges(AuthorshipEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull AuthorshipAt> getNodes() {
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
