package org.backlot.timeline;

import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what events of a timeline can be ordered. */
@Description("By what events of a timeline can be ordered.")
public enum TimelineEventOrderField {
    @Description(
            "By the earliest day that each can be, an open one first, then by the latest, an open one last, then by kind and in"
                    + " the order of recording; as when no order is given.")
    EARLIEST,
    @Description("By the latest day that each can be, an open one last.")
    LATEST,
    @Description("By kind, and then by the earliest day.")
    KIND;

    /** The key of an entry, distinct for each. */
    String key(TimelineEvent entry) {
        return switch (this) {
            case EARLIEST -> entry.key();
            case LATEST ->
                OrderKeys.day(entry.date() == null ? null : entry.date().latest(), 1) + entry.key();
            case KIND -> entry.kind().ordinal() + entry.key();
        };
    }
}
