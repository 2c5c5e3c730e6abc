package org.backlot.catalogue;

import org.backlot.publication.Document;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what documents can be ordered. */
@Description("By what documents can be ordered.")
public enum DocumentOrderField {
    @Description("In the order in which they were recorded here, as when no order is given.")
    RECORDED_AT,
    @Description("By the earliest day on which it can have been published; those without a date come last.")
    PUBLISHED,
    @Description("By title, capitals aside.")
    TITLE;

    /** The key of an entry, distinct for each. */
    String key(Document entry) {
        return switch (this) {
            case RECORDED_AT -> OrderKeys.number(entry.number());
            case PUBLISHED -> OrderKeys.day(entry.published(), entry.number());
            case TITLE -> OrderKeys.text(entry.title(), entry.number());
        };
    }
}
