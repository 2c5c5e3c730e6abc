package org.backlot.chart;

import org.backlot.graph.Subject;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of entries of a chart, with its cursor. */
@Description("An entry of a list of entries of a chart, with its cursor.")
public record ChartNodeEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry of the chart.") ChartNode entry) {

    @Description("Who or what stands there, outside time, which can be asked for again.")
    public Subject getNode() {
        return entry.subject().it();
    }
}
