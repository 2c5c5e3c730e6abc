package org.backlot.submission;

import org.eclipse.microprofile.graphql.Description;

/** Why nothing was done. */
@Description("Why nothing was done.")
public enum UserErrorCode {
    @Description("What was handed in has a mistake: it does not read, refers to nothing, or contradicts the record.")
    MISTAKE,
    @Description("The ledger refuses what was handed in: it breaks a rule that holds for everything on record.")
    REFUSED
}
