package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** Whether a document is vouched for. */
@Description("Whether a document is vouched for.")
public enum AuthenticityState {
    @Description("Nobody is on record as vouching for it.")
    NOT_ATTESTED,
    @Description("Somebody besides the document itself vouches for it.")
    CORROBORATED,
    @Description("Somebody denies that it is genuine.")
    DISPUTED
}
