package org.backlot.difference;

import io.smallrye.graphql.api.Nullable;
import java.util.function.Function;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order changes of relations are wanted. */
@Input("RelationChangeOrder")
@Description("In which order changes of relations are wanted.")
public record RelationChangeOrder(
        @Description("By what.") RelationChangeOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    /** The order, where relations of several subjects are told apart by what goes before their keys. */
    static KeyOrder<RelationChange> of(@Nullable RelationChangeOrder order, Function<RelationChange, String> before) {
        RelationChangeOrderField field = order == null ? RelationChangeOrderField.RECORDED_AT : order.field;
        Function<RelationChange, String> key = field == RelationChangeOrderField.RECORDED_AT
                ? change -> before.apply(change) + field.key(change)
                : field::key;
        return KeyOrder.of(field.name(), key, order == null ? null : order.direction);
    }
}
