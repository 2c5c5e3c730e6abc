package org.backlot.expectation;

import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what expectations can be ordered. */
@Description("By what expectations can be ordered.")
public enum ExpectationOrderField {
    @Description(
            "In the order in which what promises them was recorded here, as when no order is given; only so is a page found"
                    + " without looking at the rest.")
    RECORDED_AT,
    @Description("By the earliest day on which they were due.")
    DUE;

    /** The key of an entry, distinct for each. */
    String key(Expectation entry) {
        return switch (this) {
            case RECORDED_AT -> Overdue.key(entry);
            case DUE -> OrderKeys.day(entry.due(), entry.promise().it().entry().number());
        };
    }
}
