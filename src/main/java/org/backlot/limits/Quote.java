package org.backlot.limits;

import java.util.List;
import java.util.Map;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an operation before its variables are: its price, and which of its arguments are bounded.
 *
 * @param ranges in the order of the document
 */
public record Quote(Price price, List<Range> ranges) {
    public Quote {
        ranges = List.copyOf(ranges);
    }

    /** @throws Refusal when an argument is out of its bounds, with these variables */
    void check(Map<String, ? extends @Nullable Object> variables) {
        ranges.forEach(range -> range.check(variables));
    }
}
