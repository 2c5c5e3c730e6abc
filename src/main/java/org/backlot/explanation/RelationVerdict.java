package org.backlot.explanation;

import org.eclipse.microprofile.graphql.Description;

/** Whether a relation held at a moment, and if not, what is known instead. */
@Description("Whether a relation held at a moment, and if not, what is known instead.")
public enum RelationVerdict {
    @Description("A claim says so, and it held on the day, in some degree of certainty.")
    HOLDS,
    @Description("A source denies it, or another claim held on the day that cannot hold beside it.")
    CONTRADICTED,
    @Description("A claim says so, and by the day it was over, or another had taken its place.")
    ENDED,
    @Description("A claim says so, of a later time than the day.")
    NOT_YET,
    @Description("No source says so of this day, and none rules it out. It is not inferred from belonging to the same"
            + " group, nor from who held a role before.")
    NOT_STATED
}
