package org.backlot.catalogue;

import org.backlot.announcement.Announcement;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what announcements can be ordered. */
@Description("By what announcements can be ordered.")
public enum AnnouncementOrderField {
    @Description("By slug, as when no order is given.")
    SLUG,
    @Description("By label, capitals aside.")
    LABEL,
    @Description("In the order in which they were first recorded here.")
    RECORDED_AT,
    @Description("By the earliest day on which it can have been made; those without a date come last.")
    ISSUED;

    /** The key of an entry, distinct for each. */
    String key(Announcement entry) {
        return switch (this) {
            case SLUG -> entry.getSlug();
            case LABEL -> OrderKeys.text(entry.getLabel(), entry.entry().number());
            case RECORDED_AT -> OrderKeys.number(entry.entry().number());
            case ISSUED -> OrderKeys.day(entry.issued(), entry.entry().number());
        };
    }
}
