package org.backlot.chart;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which links of a chart are wanted. */
@Input("ChartLinkFilter")
@Description("Which links of a chart are wanted.")
public record ChartLinkFilter(
        @Nullable
        @Description(
                "Of one of these kinds; dotted lines, collaborations and placements when absent. What is implied has"
                        + " to be asked for.")
        List<@NonNull ChartLinkKind> kinds) {
    static final ChartLinkFilter NONE = new ChartLinkFilter(null);

    List<ChartLinkKind> wanted() {
        return kinds == null ? ChartLinkKind.USUAL : kinds;
    }
}
