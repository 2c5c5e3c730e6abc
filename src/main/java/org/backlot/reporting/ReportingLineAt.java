package org.backlot.reporting;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A reporting line at a moment. */
@Description("A reporting line at a moment.")
public record ReportingLineAt(
        @Ignore Moment moment,
        @Ignore ReportingLine it,
        @Ignore Presence presence) implements ClaimAt {
    @Description("How firmly the line is drawn.")
    public LineType getType() {
        return it.type();
    }
}
