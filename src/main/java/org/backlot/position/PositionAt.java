package org.backlot.position;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Position at a moment. */
@Description("Position at a moment.")
public record PositionAt(
        @Ignore Moment moment, @Ignore Position it, @Ignore Presence presence) implements ClaimAt {
    @Nullable
    @Description("The title as printed; null when the source names the role without a title.")
    public String getTitle() {
        return it.title();
    }

    @Description("Whether the holder leads the organization: \"head of\", \"led by\".")
    public boolean isLeads() {
        return it.leads();
    }

    @Description("Whether it is held until somebody is found.")
    public boolean isInterim() {
        return it.interim();
    }

    @Nullable
    @Description("Words of the source about what it covers; null when there are none.")
    public String getRemit() {
        return it.remit();
    }
}
