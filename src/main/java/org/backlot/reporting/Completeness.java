package org.backlot.reporting;

import org.eclipse.microprofile.graphql.Description;

/** Whether a list of those below has all of them. */
@Description("Whether a list of those below has all of them, as far as known at the moment, or why not.")
public enum Completeness {
    @Description("It has all of them.")
    COMPLETE,
    @Description("There may be more below the depth asked for.")
    DEPTH_LIMIT,
    @Description("There are more than such a list can hold: 20,000.")
    SIZE_LIMIT
}
