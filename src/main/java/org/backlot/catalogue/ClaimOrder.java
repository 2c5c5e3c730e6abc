package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.Claim;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order claims are wanted. */
@Input("ClaimOrder")
@Description("In which order claims are wanted.")
public record ClaimOrder(
        @Description("By what.") ClaimOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<Claim> of(@Nullable ClaimOrder order) {
        ClaimOrderField field = order == null ? ClaimOrderField.RECORDED_AT : order.field;
        boolean descending = order != null && order.direction == OrderDirection.DESC;
        return new KeyOrder<>(field.name(), field::key, descending);
    }
}
