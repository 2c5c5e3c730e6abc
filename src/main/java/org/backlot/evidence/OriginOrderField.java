package org.backlot.evidence;

import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what origins can be ordered. */
@Description("By what origins can be ordered.")
public enum OriginOrderField {
    @Description("In the order in which the citations were recorded that go back to them, as when no order is given.")
    CITED,
    @Description("By what sort of origin it is, and then in the order of the citations.")
    KIND,
    @Description("By its name in a few words, capitals aside.")
    LABEL;

    /** The key of an entry, distinct for each. */
    String key(TracedOrigin entry) {
        return switch (this) {
            case CITED -> entry.key();
            case KIND -> entry.origin().kind().ordinal() + entry.key();
            case LABEL ->
                OrderKeys.text(entry.origin().getLabel(), entry.citation().number()) + entry.key();
        };
    }
}
