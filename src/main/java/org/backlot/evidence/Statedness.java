package org.backlot.evidence;

import org.eclipse.microprofile.graphql.Description;

/** Whether a source states something. What is not stated is unknown, not absent. */
@Description("Whether a source states something. What is not stated is unknown; it is not denied.")
public enum Statedness {
    @Description("A source states it.")
    STATED,
    @Description("No source states it.")
    NOT_STATED
}
