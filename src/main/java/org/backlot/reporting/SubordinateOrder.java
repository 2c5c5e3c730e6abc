package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order subordinates are wanted. */
@Input("SubordinateOrder")
@Description("In which order subordinates are wanted.")
public record SubordinateOrder(
        @Description("By what.") SubordinateOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<Subordinate> of(@Nullable SubordinateOrder order) {
        SubordinateOrderField field = order == null ? SubordinateOrderField.DEPTH : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
