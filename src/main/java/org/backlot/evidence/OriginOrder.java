package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order origins are wanted. */
@Input("OriginOrder")
@Description("In which order origins are wanted.")
public record OriginOrder(
        @Description("By what.") OriginOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<TracedOrigin> of(@Nullable OriginOrder order) {
        OriginOrderField field = order == null ? OriginOrderField.CITED : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
