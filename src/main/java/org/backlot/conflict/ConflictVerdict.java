package org.backlot.conflict;

import org.eclipse.microprofile.graphql.Description;

/** Whether claims that differ contradict each other. No conflict is ever resolved here: both sides are kept. */
@Description("Whether claims that differ contradict each other. Backlot resolves no conflict: every side is kept.")
public enum ConflictVerdict {
    @Description("They cannot all be true, and nothing on record decides between them.")
    OPEN,
    @Description("They differ and can all be true; the compatibility says how.")
    NOT_A_CONFLICT
}
