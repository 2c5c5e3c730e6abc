package org.backlot.evidence;

import org.backlot.citation.Citation;
import org.backlot.graph.Graph;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what citations can be ordered. */
@Description("By what citations can be ordered.")
public enum CitationOrderField {
    @Description("In the order in which they were recorded here, as when no order is given.")
    RECORDED_AT,
    @Description("By the day of which they speak, mostly that of publication; those without one come last.")
    SPOKEN_OF;

    String key(Citation entry, Graph graph) {
        return switch (this) {
            case RECORDED_AT -> OrderKeys.number(entry.number());
            case SPOKEN_OF -> OrderKeys.day(Evidence.spokenOf(entry, graph), entry.number());
        };
    }
}
