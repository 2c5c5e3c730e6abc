package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order claims at a moment are wanted. */
@Input("ClaimAtOrder")
@Description("In which order claims at a moment are wanted.")
public record ClaimAtOrder(
        @Description("By what.") ClaimAtOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static final ClaimAtOrder USUAL = new ClaimAtOrder(ClaimAtOrderField.RECORDED_AT, null);
    static final ClaimAtOrder STRONGEST_FIRST = new ClaimAtOrder(ClaimAtOrderField.STRENGTH, null);
}
