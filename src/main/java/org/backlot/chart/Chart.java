package org.backlot.chart;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A chart at a moment: a tree as one flat list, and beside it what goes across. */
@Description("A chart at a moment: a tree as one flat list in reading order, and beside it what goes across. Nothing in"
        + " it is inferred.")
public record Chart(@Ignore List<@NonNull ChartNode> all) {

    public Chart {
        all = List.copyOf(all);
    }
}
