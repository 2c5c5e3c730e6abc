package org.backlot.chart;

import org.backlot.relay.Node;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of links of a chart, with its cursor. */
@Description("An entry of a list of links of a chart, with its cursor.")
public record ChartLinkEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The link.") ChartLink link) {

    @Description(
            "The claim that says so, or where the link is implied, the subject at which it starts, which can be asked for again."
                    + " One subject can be the start of several implied links.")
    public Node getNode() {
        return link.claim() == null ? link.from().it() : link.claim().it();
    }
}
