package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import org.backlot.publication.Publication;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order publications are wanted. */
@Input("PublicationOrder")
@Description("In which order publications are wanted.")
public record PublicationOrder(
        @Description("By what.") PublicationOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    /** The order that is asked for; that of slugs where none is. */
    public static KeyOrder<Publication> of(@Nullable PublicationOrder order) {
        PublicationOrderField field = order == null ? PublicationOrderField.SLUG : order.field;
        boolean descending = order != null && order.direction == OrderDirection.DESC;
        return new KeyOrder<>(field.name(), field::key, descending);
    }
}
