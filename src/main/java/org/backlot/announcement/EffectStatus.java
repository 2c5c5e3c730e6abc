package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** How far an effect had come on a day, by what sources say of it. */
@Description("How far an effect had come on the day asked about, by what sources say of it.")
public enum EffectStatus {
    @Description("It was still to come: announced only later, or told of by no source as of that day.")
    NOT_YET,
    @Description("It was announced as to come; no source speaks of it as in force.")
    ANNOUNCED,
    @Description("A source speaks of it as in force. For a departure: as done.")
    IN_FORCE,
    @Description("It had come, and was over by the day: somebody who was appointed had left again.")
    OVER
}
