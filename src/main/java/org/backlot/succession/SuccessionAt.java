package org.backlot.succession;

import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A succession at a moment. */
@Description("A succession at a moment.")
public record SuccessionAt(
        @Ignore Moment moment,
        @Ignore Succession it,
        @Ignore Presence presence) implements ClaimAt {
    @Description("How they came out of one another.")
    public SuccessionType getType() {
        return it.type();
    }
}
