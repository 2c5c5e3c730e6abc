package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** How far an effect has come. */
@Description("How far an effect has come.")
public enum PhaseState {
    @Description("Those affected have been told.")
    NOTIFIED,
    @Description("Those affected are still to be told.")
    PENDING,
    @Description("It has been carried out.")
    DONE
}
