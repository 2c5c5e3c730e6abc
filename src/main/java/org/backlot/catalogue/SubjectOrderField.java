package org.backlot.catalogue;

import org.backlot.graph.Subject;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what subjects can be ordered. */
@Description("By what subjects can be ordered.")
public enum SubjectOrderField {
    @Description("By slug, as when no order is given.")
    SLUG,
    @Description("By label, capitals aside.")
    LABEL,
    @Description("In the order in which they were first recorded here.")
    RECORDED_AT;

    /** The key of an entry, distinct for each. */
    String key(Subject entry) {
        return switch (this) {
            case SLUG -> entry.getSlug();
            case LABEL -> OrderKeys.text(entry.getLabel(), entry.entry().number());
            case RECORDED_AT -> OrderKeys.number(entry.entry().number());
        };
    }
}
