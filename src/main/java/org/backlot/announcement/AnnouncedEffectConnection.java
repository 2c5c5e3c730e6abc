package org.backlot.announcement;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of effects of an announcement. */
@Description("A page of effects of an announcement.")
public record AnnouncedEffectConnection(@Ignore Page<AnnouncedEffect> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull AnnouncedEffectEdge> getEdges() {
        return page.edges(AnnouncedEffectEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull AnnouncedEffect> getNodes() {
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
