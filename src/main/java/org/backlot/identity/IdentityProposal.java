package org.backlot.identity;

import java.util.List;
import org.backlot.graph.Subject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Two subjects that may be one, for an editor to judge. @param grounds at least one, the weightiest first */
@Description("Two subjects that may be one, for an editor to judge. Nothing is merged because of it.")
public record IdentityProposal(
        @Description("The one that was recorded first.") Subject subject,

        @Description("The one that was recorded later, and may be the same.")
        Subject other,

        @Description("Why they may be one, the weightiest ground first.")
        List<@NonNull IdentityGround> grounds) {

    public IdentityProposal {
        grounds = List.copyOf(grounds);
    }

    @Description("How much speaks for it, from 0 to 1: an order of what to look at first, and no probability.")
    public double getScore() {
        return weight() / 100.0;
    }

    @Ignore
    int weight() {
        return Math.min(100, grounds.stream().mapToInt(IdentityGround::weight).sum());
    }
}
