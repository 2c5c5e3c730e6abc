package org.backlot.naming;

import java.util.function.Function;
import org.backlot.graph.SubjectAt;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what subjects at a moment can be ordered. */
@Description("By what subjects at a moment can be ordered.")
public enum SubjectAtOrderField {
    @Description("In the order that the list has by itself, as when no order is given.")
    LISTED,
    @Description("By the name borne at the moment, capitals aside.")
    NAME,
    @Description("In the order in which they were first recorded here.")
    RECORDED_AT;

    /**
     * The key of an entry, distinct for each.
     *
     * @param listed that by which the list stands by itself
     */
    Function<SubjectAt, String> key(Function<SubjectAt, String> listed) {
        return switch (this) {
            case LISTED -> listed;
            case NAME ->
                entry -> OrderKeys.text(Names.of(entry), entry.it().entry().number());
            case RECORDED_AT -> entry -> OrderKeys.number(entry.it().entry().number());
        };
    }
}
