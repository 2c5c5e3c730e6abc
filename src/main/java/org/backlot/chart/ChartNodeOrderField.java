package org.backlot.chart;

import org.backlot.naming.Names;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what entries of a chart can be ordered. */
@Description("By what entries of a chart can be ordered.")
public enum ChartNodeOrderField {
    @Description(
            "As they stand in the chart, each somewhere after the one above it; as when no order is given. Only so is a"
                    + " page drawn without the rest.")
    PLACE,
    @Description("By how many entries stand above it, and then as they stand in the chart.")
    DEPTH,
    @Description("By the name borne at the moment, capitals aside.")
    NAME;

    /** The key of an entry, distinct for each. */
    String key(ChartNode entry) {
        return switch (this) {
            case PLACE -> entry.path();
            case DEPTH -> OrderKeys.number(entry.depth()) + entry.path();
            case NAME -> OrderKeys.text(Names.of(entry.subject()), entry.number());
        };
    }
}
