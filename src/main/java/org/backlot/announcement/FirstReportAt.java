package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.Statedness;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A first-report credit at a moment. */
@Description("A first-report credit at a moment.")
public record FirstReportAt(
        @Ignore Moment moment,
        @Ignore FirstReport it,
        @Ignore Presence presence) implements ClaimAt {
    @Description("Whether the giver of the credit says what was reported first.")
    public Statedness getScopeState() {
        return it.scope() == null ? Statedness.NOT_STATED : Statedness.STATED;
    }

    @Nullable
    @Description("What was reported first, in our own words; null when the scope is not stated.")
    public String getScope() {
        return it.scope();
    }
}
