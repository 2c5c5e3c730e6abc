package org.backlot.reporting;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of reporting lines at a moment, with its cursor. */
@Description("An entry of a list of reporting lines at a moment, with its cursor.")
public record ReportingLineEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") ReportingLineAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public ReportingLine getNode() {
        return at.it();
    }
}
