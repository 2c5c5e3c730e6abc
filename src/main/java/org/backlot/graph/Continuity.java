package org.backlot.graph;

import org.eclipse.microprofile.graphql.Description;

/** Whether the source tells of something that begins, goes on, or ends. */
@Description("Whether the source tells of something that begins, goes on, or ends.")
public enum Continuity {
    @Description("It begins: \"now reporting to\", \"has been named\".")
    NEW,
    @Description("It goes on: \"will continue to lead\". No appointment.")
    CONTINUES,
    @Description("It ends: \"the former head of\".")
    ENDS,
    @Description("The source does not say.")
    UNSPECIFIED
}
