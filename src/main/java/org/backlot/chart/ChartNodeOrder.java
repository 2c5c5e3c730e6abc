package org.backlot.chart;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order entries of a chart are wanted. */
@Input("ChartNodeOrder")
@Description("In which order entries of a chart are wanted.")
public record ChartNodeOrder(
        @Description("By what.") ChartNodeOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<ChartNode> of(@Nullable ChartNodeOrder order) {
        ChartNodeOrderField field = order == null ? ChartNodeOrderField.PLACE : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
