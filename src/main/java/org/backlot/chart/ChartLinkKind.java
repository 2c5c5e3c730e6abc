package org.backlot.chart;

import org.eclipse.microprofile.graphql.Description;

/** What goes across a chart. */
@Description("What goes across a chart.")
public enum ChartLinkKind {
    @Description("A secondary reporting line.")
    DOTTED_LINE,
    @Description("Working together without reporting.")
    COLLABORATION,
    @Description("Being part of an organization.")
    PLACEMENT
}
