package org.backlot.remark;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A remark at a moment. */
@Description("A remark at a moment.")
public record RemarkAt(
        @Ignore Moment moment, @Ignore Remark it, @Ignore Presence presence) implements ClaimAt {
    @Description("What the source says, in our own words.")
    public String getText() {
        return it.text();
    }
}
