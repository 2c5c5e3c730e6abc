package org.backlot.retraction;

import org.eclipse.microprofile.graphql.Description;

/** What becomes of a claim, the worst first. */
@Description("What becomes of a claim, the worst first.")
public enum Fate {
    @Description("Nothing is left that supports it.")
    FALLS,
    @Description("All that is left of its support was written in part from what falls.")
    IN_DOUBT,
    @Description("It loses support, and stands on the rest less well than before.")
    WEAKENED,
    @Description("It loses evidence, and as many origins as before are left that say so.")
    SURVIVES
}
