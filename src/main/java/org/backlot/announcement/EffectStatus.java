package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** How far an effect has come, by what sources say of it. */
@Description("How far an effect has come, by what sources say of it.")
public enum EffectStatus {
    @Description("It was announced as to come; no source speaks of it as in force.")
    ANNOUNCED,
    @Description("A source speaks of it as in force.")
    IN_FORCE
}
