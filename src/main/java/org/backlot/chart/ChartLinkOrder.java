package org.backlot.chart;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order links of a chart are wanted. */
@Input("ChartLinkOrder")
@Description("In which order links of a chart are wanted.")
public record ChartLinkOrder(
        @Description("By what.") ChartLinkOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<ChartLink> of(@Nullable ChartLinkOrder order) {
        ChartLinkOrderField field = order == null ? ChartLinkOrderField.PLACE : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
