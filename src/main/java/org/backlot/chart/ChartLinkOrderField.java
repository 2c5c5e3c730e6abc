package org.backlot.chart;

import org.backlot.naming.Names;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what links of a chart can be ordered. */
@Description("By what links of a chart can be ordered.")
public enum ChartLinkOrderField {
    @Description(
            "By the entries at which they start, as these stand in the chart; what is implied comes last. As when no order"
                    + " is given.")
    PLACE,
    @Description("By kind, and then as they stand in the chart.")
    KIND,
    @Description("By the name that the one at which they start bore at the moment, capitals aside.")
    NAME;

    /** The key of an entry, distinct for each. */
    String key(ChartLink entry) {
        return switch (this) {
            case PLACE -> entry.key();
            case KIND -> (char) ('A' + entry.kind().ordinal()) + entry.key();
            case NAME ->
                OrderKeys.text(Names.of(entry.from()), entry.from().it().entry().number()) + entry.key();
        };
    }
}
