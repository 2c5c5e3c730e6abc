package org.backlot.difference;

import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what changes of relations can be ordered. */
@Description("By what changes of relations can be ordered.")
public enum RelationChangeOrderField {
    @Description(
            "In the order in which the relations were first recorded here, as when no order is given; of everything on"
                    + " record, subject by subject, and only so is a page found without comparing the rest.")
    RECORDED_AT,
    @Description("By the kind of relation, and then in the order of recording.")
    RELATION,
    @Description("By the kind of change, and then in the order of recording.")
    CHANGE,
    @Description(
            "By the earliest day on which what began or ended can have done so, by the claims for it; those of which none"
                    + " tells come last.")
    DATE;

    /** The key of an entry, distinct for each. */
    String key(RelationChange entry) {
        return switch (this) {
            case RECORDED_AT -> entry.strand().key();
            case RELATION ->
                (char) ('A' + entry.getRelation().ordinal()) + entry.strand().key();
            case CHANGE ->
                (char) ('A' + entry.kind().ordinal()) + entry.strand().key();
            case DATE -> OrderKeys.day(entry.date(), 1) + entry.strand().key();
        };
    }
}
