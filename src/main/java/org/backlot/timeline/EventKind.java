package org.backlot.timeline;

import org.eclipse.microprofile.graphql.Description;

/** What happens in an event of a timeline. */
@Description("What happens in an event of a timeline.")
public enum EventKind {
    @Description("An announcement that concerns the subject was made.")
    ANNOUNCED,
    @Description("A relation of the subject began.")
    STARTED,
    @Description("An effect of an announcement set in: a layoff, a combination of units.")
    TOOK_EFFECT,
    @Description("Something promised was to have come by then.")
    DUE,
    @Description("A relation of the subject ended; the date is its last day.")
    ENDED,
    @Description("A document told of the subject. Not listed unless asked for.")
    REPORTED
}
