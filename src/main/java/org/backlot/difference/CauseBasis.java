package org.backlot.difference;

import org.eclipse.microprofile.graphql.Description;

/** By what an announcement is taken for the cause of a change. */
@Description("By what an announcement is taken for the cause of a change.")
public enum CauseBasis {
    @Description("The change itself was announced in it.")
    ANNOUNCED,
    @Description("It announced what took the place of this: another solid reporting line of the same subordinate.")
    SUCCEEDED,
    @Description("It has an effect on one of the subjects that explains such a change, and that came up between the two"
            + " contexts.")
    EFFECT,
    @Description("No source on record tells of a cause.")
    CAUSE_NOT_STATED
}
