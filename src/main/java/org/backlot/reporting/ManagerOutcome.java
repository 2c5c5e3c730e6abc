package org.backlot.reporting;

import org.eclipse.microprofile.graphql.Description;

/** What can be said of somebody's manager. */
@Description("What can be said of somebody's manager.")
public enum ManagerOutcome {
    @Description("There is one, and it is given.")
    STATED,
    @Description("The post above is known, and was vacant or shared.")
    POST_ONLY,
    @Description("The sources name several; their lines are given.")
    AMBIGUOUS,
    @Description("A source says that there is none above.")
    NONE_ABOVE,
    @Description("The sources let them report to themselves.")
    SELF_REPORT,
    @Description("The lines that sources told of were over by the day, and none says who came after; they are given.")
    OVER,
    @Description("No source known at the moment says who it is, or ever was. That is not to say that there is none.")
    NOT_STATED
}
