package org.backlot.chart;

import java.util.Objects;
import org.backlot.relay.Node;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of links of a chart, with its cursor. */
@Description("An entry of a list of links of a chart, with its cursor.")
public record ChartLinkEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The link.") ChartLink link) {

    @Description(
            "The claim that says so, or where the link is implied, what is concluded; either outside time, and can be"
                    + " asked for again.")
    public Node getNode() {
        return link.implied() == null
                ? Objects.requireNonNull(link.claim()).it()
                : link.implied().conclusion();
    }
}
