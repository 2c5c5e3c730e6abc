package org.backlot.chart;

import org.eclipse.microprofile.graphql.Description;

/** By what an entry of a chart stands below the one above it. */
@Description("By what an entry of a chart stands below the one above it.")
public enum ChartRelation {
    @Description("It is the root.")
    ROOT,
    @Description("It reports to the one above, by a solid line.")
    REPORTS_TO,
    @Description("It is an organization that the person above leads.")
    LED_BY,
    @Description("It is the person who holds the post above.")
    HOLDS
}
