package org.backlot.drawing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.chart.Chart;
import org.backlot.chart.ChartLinkKind;
import org.backlot.limits.Cost;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Adds to charts what they look like. */
@GraphQLApi
public class DrawingFields {
    @Description("The chart drawn: 5,000 entries at the most, and a remark in it where that is not all. It shows names,"
            + " titles and how sure the lines are, and no evidence.")
    @Cost(weight = 5000)
    public String drawing(
            @Source Chart chart,
            @DefaultValue("SVG") @Description("In what form.") DrawingFormat format,
            @Nullable
                    @Description("Which links to draw: when absent, reporting lines that the tree does not show, dotted"
                            + " lines, collaborations and placements; none for an empty list.")
                    List<@NonNull ChartLinkKind> links) {
        return Drawings.draw(chart, chart.links(links == null ? Drawings.USUAL : links), format);
    }
}
