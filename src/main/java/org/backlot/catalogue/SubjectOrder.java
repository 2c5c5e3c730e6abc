package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.Subject;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order subjects are wanted. */
@Input("SubjectOrder")
@Description("In which order subjects are wanted.")
public record SubjectOrder(
        @Description("By what.") SubjectOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<Subject> of(@Nullable SubjectOrder order) {
        SubjectOrderField field = order == null ? SubjectOrderField.SLUG : order.field;
        boolean descending = order != null && order.direction == OrderDirection.DESC;
        return new KeyOrder<>(field.name(), field::key, descending);
    }
}
