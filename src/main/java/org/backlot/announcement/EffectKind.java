package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** What an announcement does to subjects. */
@Description("What an announcement does to subjects.")
public enum EffectKind {
    @Description("People lose their roles.")
    LAYOFF,
    @Description("The work of several units is brought together.")
    CONSOLIDATION,
    @Description("Several units become one.")
    COMBINATION,
    @Description("One unit becomes several.")
    SPLIT,
    @Description("A company takes over another.")
    ACQUISITION,
    @Description("A unit comes into being.")
    CREATION,
    @Description("A unit ends.")
    CLOSURE,
    @Description("A subject gets another name.")
    RENAME,
    @Description("Somebody is given a role.")
    APPOINTMENT,
    @Description("Somebody keeps a role: no appointment.")
    RETENTION,
    @Description("Somebody leaves a role.")
    DEPARTURE
}
