package org.backlot.time;

import org.eclipse.microprofile.graphql.Description;

/** Why something is held to have been so on a day. */
@Description("Why something is held to have been so on a day.")
public enum PresenceRule {
    @Description("Sources spoke of it as in force on the day, or both before and after it. Definite.")
    ASSERTED,
    @Description(
            "A source that spoke of it as in force later states a start, and so speaks for all days in between. Definite.")
    STATED_START,
    @Description("It had begun, and its stated end had not come. Definite.")
    STATED_INTERVAL,
    @Description("Sources spoke of it as in force before the day, and nothing ended it. Presumed.")
    CONTINUED,
    @Description("Its stated start has passed, no source spoke of it as in force, and nothing ended it. Presumed.")
    BEGUN,
    @Description("It was announced as to come. Presumed, but only possible within an uncertain start.")
    ANNOUNCED,
    @Description("The day lies within an uncertain start, or within the days on which the first source can have spoken."
            + " Possible.")
    UNCERTAIN_START,
    @Description("The day lies within an uncertain end. Possible.")
    UNCERTAIN_END,
    @Description("A source spoke of it as over by the day, and one as in force on the day or later. Possible.")
    CONTRADICTED
}
