package org.backlot.reporting;

import org.eclipse.microprofile.graphql.Description;

/** Why a reporting chain goes no further. */
@Description("Why a reporting chain goes no further.")
public enum ChainEnding {
    @Description("A source says that the last one reports to nobody.")
    TOP_STATED,
    @Description("No source known at the moment says to whom the last one reports. That is not to say that there is"
            + " nobody above.")
    END_OF_EVIDENCE,
    @Description("The sources name several managers for the last one, and none of them is later than the others' last"
            + " word: all are given as candidates.")
    AMBIGUOUS,
    @Description("The sources lead back to somebody who is already in the chain, or let somebody report to themselves.")
    CYCLE_IN_SOURCES,
    @Description("The chain is longer than was asked for.")
    DEPTH_LIMIT
}
