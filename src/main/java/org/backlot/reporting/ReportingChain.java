package org.backlot.reporting;

import java.util.List;
import org.backlot.graph.SubjectAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A chain of solid reporting lines upward, hop by hop, with the reason why it ends where it ends.
 *
 * @param endingLines those that the ending speaks of, the strongest first
 * @param endingImplied the same where these are implied
 */
@Description("A chain of solid reporting lines upward, hop by hop, with the reason why it ends where it ends. Nothing"
        + " is inferred unless asked for: who leads a unit, or belongs to one, has no line by that alone.")
public record ReportingChain(
        @Description("The steps, the nearest first.") List<@NonNull ReportingHop> hops,
        @Description("Why it goes no further.") ChainEnding ending,

        @Description("Who stands last: the person or post of which the ending speaks.")
        SubjectAt endsAt,

        @Ignore List<@NonNull ReportingLineAt> endingLines,
        @Ignore List<@NonNull ImpliedLine> endingImplied) {

    public ReportingChain {
        hops = List.copyOf(hops);
        endingLines = List.copyOf(endingLines);
        endingImplied = List.copyOf(endingImplied);
    }

    @Description("How many of the steps are implied.")
    public int getImpliedHops() {
        return (int) hops.stream().filter(hop -> !hop.isStated()).count();
    }
}
