package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import org.backlot.publication.Document;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order documents are wanted. */
@Input("DocumentOrder")
@Description("In which order documents are wanted.")
public record DocumentOrder(
        @Description("By what.") DocumentOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    /** The order that is asked for; that of recording where none is. */
    public static KeyOrder<Document> of(@Nullable DocumentOrder order) {
        DocumentOrderField field = order == null ? DocumentOrderField.RECORDED_AT : order.field;
        boolean descending = order != null && order.direction == OrderDirection.DESC;
        return new KeyOrder<>(field.name(), field::key, descending);
    }
}
