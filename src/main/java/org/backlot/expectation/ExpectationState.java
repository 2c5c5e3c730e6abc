package org.backlot.expectation;

import org.eclipse.microprofile.graphql.Description;

/** What has become of something that was to come by a day. */
@Description("What has become of something that was to come by a day. That a day has passed in silence says neither"
        + " that it came nor that it did not.")
public enum ExpectationState {
    @Description("The earliest day on which it is due has not come, and no source says that it has come.")
    PENDING,
    @Description("The day lies within those on which it is due, and no source says that it has come.")
    DUE_NOW,
    @Description("The latest day on which it was due has passed, and no source on record says that it has come.")
    OVERDUE_UNVERIFIED,
    @Description("A source says that it has come.")
    DONE
}
