package org.backlot.reporting;

import java.util.List;
import org.backlot.graph.SubjectAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A chain of solid reporting lines upward, hop by hop, with the reason why it ends where it ends. */
@Description("A chain of solid reporting lines upward, hop by hop, with the reason why it ends where it ends. Nothing"
        + " is inferred unless asked for: who leads a unit, or belongs to one, has no line by that alone.")
public record ReportingChain(
        @Description("The steps, the nearest first.") List<@NonNull ReportingHop> hops,
        @Description("Why it goes no further.") ChainEnding ending,

        @Description("Who stands last: the person or post of which the ending speaks.")
        SubjectAt endsAt,

        @Description("The lines that the ending speaks of: the candidates of an ambiguous one, the line that closes a"
                + " cycle, the one that states the top, the next one beyond the depth asked for; empty at the"
                + " end of evidence.")
        List<@NonNull ReportingLineAt> endingLines,

        @Description(
                "The same where the ending speaks of lines that are implied; empty unless inference was asked for.")
        List<@NonNull ImpliedLine> endingImplied) {

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
