package org.backlot.explanation;

import org.eclipse.microprofile.graphql.Description;

/** Whether somebody reports to somebody, as far as the sources say. */
@Description("Whether somebody reports to somebody, as far as the sources say.")
public enum ReportingVerdict {
    @Description("A solid line between the two held.")
    STATED,
    @Description("A dotted line between the two held, and no solid one.")
    DOTTED,
    @Description("No line between the two is stated; a unit that the one led was overseen by the other. Offered as it"
            + " is: a line of a unit is not a line of its leader.")
    UNIT_LEVEL,
    @Description("A line between the two was stated, and was over or had been succeeded.")
    ENDED,
    @Description("A line between the two was announced for later.")
    NOT_YET,
    @Description("No source says so. It is not inferred from belonging to the same group, nor from who held a role"
            + " before.")
    NOT_STATED
}
