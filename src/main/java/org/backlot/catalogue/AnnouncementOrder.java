package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import org.backlot.announcement.Announcement;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** In which order announcements are wanted. */
@Input("AnnouncementOrder")
@Description("In which order announcements are wanted.")
public record AnnouncementOrder(
        @Description("By what.") AnnouncementOrderField field,

        @Nullable @Description("From which end; ascending when absent.")
        OrderDirection direction) {

    static KeyOrder<Announcement> of(@Nullable AnnouncementOrder order) {
        AnnouncementOrderField field = order == null ? AnnouncementOrderField.SLUG : order.field;
        boolean descending = order != null && order.direction == OrderDirection.DESC;
        return new KeyOrder<>(field.name(), field::key, descending);
    }
}
