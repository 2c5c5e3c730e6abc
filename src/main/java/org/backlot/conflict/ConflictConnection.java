package org.backlot.conflict;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of conflicts at a moment. */
@Description("A page of conflicts at a moment.")
public record ConflictConnection(
        @Ignore Page<ConflictAt> page, @Ignore BooleanSupplier allCompared) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull ConflictEdge> getEdges() {
        return page.edges(ConflictEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull ConflictAt> getNodes() {
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
