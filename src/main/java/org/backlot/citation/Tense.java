package org.backlot.citation;

import org.eclipse.microprofile.graphql.Description;

/** How a source speaks of what a claim says: as what is, as what is to come, as what is over. */
@Description("How a source speaks of what a claim says.")
public enum Tense {
    @Description("As in force: \"leads\", \"now reports to\", \"continues to lead\".")
    PRESENT,
    @Description("As to come: \"will report to\".")
    FUTURE,
    @Description("As over: \"the former head of\".")
    PAST
}
