package org.backlot.reporting;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of implied reporting lines, with its cursor. */
@Description("An entry of a list of implied reporting lines, with its cursor.")
public record ImpliedLineEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The line that is inferred.") ImpliedLine entry) {

    @Description("What it says, outside time, which can be asked for again.")
    public Conclusion getNode() {
        return entry.conclusion();
    }
}
