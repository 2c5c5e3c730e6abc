package org.backlot.timeline;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order events of a timeline are wanted. */
@Input("TimelineEventOrder")
@Description("In which order events of a timeline are wanted.")
public record TimelineEventOrder(
        @Description("By what.") TimelineEventOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<TimelineEvent> of(@Nullable TimelineEventOrder order) {
        TimelineEventOrderField field = order == null ? TimelineEventOrderField.EARLIEST : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
