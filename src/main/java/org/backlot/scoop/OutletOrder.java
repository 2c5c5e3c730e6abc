package org.backlot.scoop;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order outlets are wanted. */
@Input("OutletOrder")
@Description("In which order outlets are wanted.")
public record OutletOrder(
        @Description("By what.") OutletOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<OutletRecord> of(@Nullable OutletOrder order) {
        OutletOrderField field = order == null ? OutletOrderField.FIRST : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
