package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order implied lines are wanted. */
@Input("ImpliedLineOrder")
@Description("In which order implied lines are wanted.")
public record ImpliedLineOrder(
        @Description("By what.") ImpliedLineOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<ImpliedLine> of(@Nullable ImpliedLineOrder order) {
        ImpliedLineOrderField field = order == null ? ImpliedLineOrderField.MANAGER : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
