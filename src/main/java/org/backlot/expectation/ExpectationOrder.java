package org.backlot.expectation;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order expectations are wanted. */
@Input("ExpectationOrder")
@Description("In which order expectations are wanted.")
public record ExpectationOrder(
        @Description("By what.") ExpectationOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<Expectation> of(@Nullable ExpectationOrder order) {
        ExpectationOrderField field = order == null ? ExpectationOrderField.RECORDED_AT : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
