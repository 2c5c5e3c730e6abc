package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of first-report credits, with its cursor. */
@Description("An entry of a list of first-report credits, with its cursor.")
public record FirstReportEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") FirstReportAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public FirstReport getNode() {
        return at.it();
    }
}
