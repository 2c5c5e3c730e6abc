package org.backlot.scoop;

import org.eclipse.microprofile.graphql.Description;

/** Whether the known times of publication bear a credit out. */
@Description("Whether the known times of publication bear a credit out.")
public enum CreditVerdict {
    @Description("Nothing on record is surely earlier than the report of the publication that is credited.")
    CONSISTENT,
    @Description("Another publication surely reported it earlier.")
    CONTRADICTED,
    @Description("The times that are needed are not on record, or the scope is told in words only.")
    UNCHECKABLE
}
