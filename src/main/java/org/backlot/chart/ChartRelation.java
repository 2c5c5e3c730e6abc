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
    HOLDS,
    @Description("It is a person who leads the organization above.")
    LEADS,
    @Description("It is a person who has a position at the organization above.")
    WORKS_AT,
    @Description("It is an organization or a post that is part of the organization above.")
    PART_OF
}
