package org.backlot.search;

import java.util.List;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of subjects that were found. */
@Description("A page of subjects that were found, each once and by its best match.")
public record SearchConnection(
        @Ignore Page<Hit> page, @Ignore Moment moment) {

    @Description("The entries of the page with their cursors, and by what each was found.")
    public List<@NonNull SearchEdge> getEdges() {
        return page.edges((cursor, hit) -> new SearchEdge(cursor, hit, moment));
    }

    @Description("The entries of the page.")
    public List<@NonNull Subject> getNodes() {
        return page.entries().stream().map(Hit::subject).toList();
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
