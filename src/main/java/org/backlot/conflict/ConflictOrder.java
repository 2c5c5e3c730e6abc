package org.backlot.conflict;

import io.smallrye.graphql.api.Nullable;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order conflicts are wanted. */
@Input("ConflictOrder")
@Description("In which order conflicts are wanted.")
public record ConflictOrder(
        @Description("By what.") ConflictOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<ConflictAt> of(@Nullable ConflictOrder order) {
        ConflictOrderField field = order == null ? ConflictOrderField.SUBJECT : order.field;
        return KeyOrder.of(field.name(), field::key, order == null ? null : order.direction);
    }
}
