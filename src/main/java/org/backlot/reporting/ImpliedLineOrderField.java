package org.backlot.reporting;

import org.backlot.naming.Names;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what implied lines can be ordered. */
@Description("By what implied lines can be ordered.")
public enum ImpliedLineOrderField {
    @Description("In the order in which those to whom they lead were recorded here, as when no order is given.")
    MANAGER,
    @Description("By the name that those to whom they lead bore at the moment, capitals aside.")
    NAME,
    @Description("By how surely what they are inferred from holds, the surest first.")
    CERTAINTY;

    /** The key of an entry, distinct for each. */
    String key(ImpliedLine entry) {
        return switch (this) {
            case MANAGER -> entry.key();
            case NAME -> OrderKeys.text(Names.of(entry.getManager()), entry.above()) + entry.key();
            case CERTAINTY -> entry.getCertainty().ordinal() + entry.key();
        };
    }
}
