package org.backlot.chart;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What goes across a chart. */
@Description("What goes across a chart.")
public enum ChartLinkKind {
    @Description("A secondary reporting line.")
    DOTTED_LINE,
    @Description("Working together without reporting.")
    COLLABORATION,
    @Description("Being part of an organization, where the tree does not show it.")
    PLACEMENT,
    @Description("A solid reporting line that the tree does not show.")
    REPORTING_LINE,
    @Description("A position that the tree does not show.")
    POSITION,
    @Description("A reporting line that no source states and that is inferred from who leads or belongs to what.")
    IMPLIED_LINE;

    /** The links of which a chart tells where it is not said which. */
    public static final List<ChartLinkKind> USUAL = List.of(DOTTED_LINE, COLLABORATION, PLACEMENT);
}
