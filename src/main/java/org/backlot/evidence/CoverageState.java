package org.backlot.evidence;

import org.eclipse.microprofile.graphql.Description;

/** Whether anything known of a subject reaches the day asked about. */
@Description("Whether anything known of a subject reaches the day asked about.")
public enum CoverageState {
    @Description("Something told of it held on the day, or is presumed to have held.")
    KNOWN,
    @Description("What was told of it was over by the day.")
    OVER,
    @Description("Nothing told of it reaches the day. An empty answer then means that nothing is known, not that there"
            + " was nobody and nothing.")
    UNKNOWN
}
