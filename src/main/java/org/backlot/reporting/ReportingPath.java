package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.SubjectAt;
import org.backlot.person.PersonAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How two people or posts are connected by their chains upward. */
@Description("How two people or posts are connected: up the chain of the one to where it meets that of the other.")
public record ReportingPath(
        @Description("Whether the chains meet, or why they are not known to.")
        PathOutcome outcome,

        @Nullable @Description("Where they meet: a person or a post; null when they are not known to.")
        SubjectAt meetsAt,

        @Nullable
        @Description("The person at whom they meet, or who held the post where they meet; null when they are not known"
                + " to meet, and when that post was vacant or shared.")
        PersonAt manager,

        @Description("The steps from the one up to there, the nearest first; empty when they are not known to meet.")
        List<@NonNull ReportingHop> up,

        @Description("The steps from the other up to there, the nearest first; empty when they are not known to meet.")
        List<@NonNull ReportingHop> down,

        @Description("The whole chain of the one.") ReportingChain chain,
        @Description("The whole chain of the other.") ReportingChain otherChain) {

    public ReportingPath {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    @Description("How many steps the way has, up and down.")
    public int getLength() {
        return up.size() + down.size();
    }
}
