package org.backlot.time;

import org.eclipse.microprofile.graphql.Description;

/** Why something is not returned for a day; that nothing was said is told apart from that it was not so. */
@Description("Why something is not returned for a day; that nothing was said is told apart from that it was not so.")
public enum Absence {
    @Description("It surely had not begun, or was announced only later.")
    NOT_YET,
    @Description("Its stated end has surely passed, or a source has spoken of it as over.")
    ENDED,
    @Description("It would be presumed to go on, but a later statement that cannot hold beside it took its place.")
    SUCCEEDED,
    @Description("The sources say nothing that reaches this day.")
    NOT_STATED
}
