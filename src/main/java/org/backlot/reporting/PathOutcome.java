package org.backlot.reporting;

import org.eclipse.microprofile.graphql.Description;

/** Whether two chains meet, or why they are not known to. */
@Description(
        "Whether two chains meet, or why they are not known to. Of several reasons the first in this order is given.")
public enum PathOutcome {
    @Description("They meet.")
    CONNECTED,
    @Description("One of the chains ends where the sources name several managers; they may meet beyond.")
    AMBIGUOUS,
    @Description("One of the chains is longer than was asked for; they may meet beyond.")
    DEPTH_LIMIT,
    @Description("One of the chains ends where nothing more is known; they may meet beyond.")
    END_OF_EVIDENCE,
    @Description("One of the chains goes round in a circle, and the other does not meet it.")
    CYCLE_IN_SOURCES,
    @Description("Each chain ends at somebody of whom a source says that there is nobody above.")
    SEPARATE_TOPS
}
