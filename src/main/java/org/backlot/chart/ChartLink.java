package org.backlot.chart;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.SubjectAt;
import org.backlot.reporting.ImpliedLine;
import org.backlot.reporting.Sureness;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Something that goes across a chart, or out of it, and is no part of its tree.
 *
 * @param key sorts the links in the order of the entries at which they were found
 */
@Description("Something that goes across a chart, or out of it, and is no part of its tree.")
public record ChartLink(
        @Ignore String key,
        @Description("What it is.") ChartLinkKind kind,
        @Description("Where it starts.") SubjectAt from,

        @Description("Where it leads; several where the source leaves open which is meant, or means several.")
        List<@NonNull SubjectAt> to,

        @Description("Whether the source leaves open which of them it means.")
        boolean ambiguous,

        @Nullable @Description("The claim that says so, of several the surest; null when the link is implied.")
        ClaimAt claim,

        @Nullable @Description("From what it is inferred; null when a source states it.")
        ImpliedLine implied) {

    public ChartLink {
        to = List.copyOf(to);
    }

    /** The same link in its place, by the surer of two claims; of two that a source states. */
    ChartLink surer(ChartLink other) {
        ClaimAt surer = claim == null || other.claim == null ? claim : Sureness.surer(claim, other.claim);
        return new ChartLink(key, kind, from, to, ambiguous, surer, implied);
    }
}
