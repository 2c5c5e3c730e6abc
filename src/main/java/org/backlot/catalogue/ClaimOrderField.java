package org.backlot.catalogue;

import org.backlot.graph.Claim;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what claims can be ordered. */
@Description("By what claims can be ordered.")
public enum ClaimOrderField {
    @Description("In the order in which they were recorded here, as when no order is given.")
    RECORDED_AT,
    @Description("By the earliest day on which it can have begun; those without a stated start come last.")
    START;

    /** The key of an entry, distinct for each. */
    String key(Claim entry) {
        return switch (this) {
            case RECORDED_AT -> OrderKeys.number(entry.entry().number());
            case START ->
                OrderKeys.day(
                        entry.entry().validity().earliestStart(), entry.entry().number());
        };
    }
}
