package org.backlot.standing;

import org.eclipse.microprofile.graphql.Description;

/** How a claim stands by what was known at a moment. */
@Description("How a claim stands by what was known at a moment.")
public enum StandingValue {
    @Description("Nothing that supports it was known yet.")
    UNREPORTED,
    @Description("One origin says so.")
    REPORTED,
    @Description("Two or more origins say so that do not rest on one another.")
    CORROBORATED,
    @Description("Somebody denies it, or it is part of an open conflict.")
    DISPUTED,
    @Description("It was taken back.")
    RETRACTED,
    @Description("A later claim corrects it.")
    SUPERSEDED
}
