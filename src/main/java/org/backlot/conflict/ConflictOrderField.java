package org.backlot.conflict;

import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what conflicts can be ordered. */
@Description("By what conflicts can be ordered.")
public enum ConflictOrderField {
    @Description(
            "By the subject to which they belong, in the order in which subjects were recorded here, as when no order"
                    + " is given. Only so is a page of everything on record found without judging the rest.")
    SUBJECT,
    @Description("By the day since which a reader could see it; those of which it is not known come last.")
    SINCE,
    @Description("By what the claims differ about, and then by subject.")
    TYPE;

    /** The key of an entry, distinct for each. */
    String key(ConflictAt entry) {
        return switch (this) {
            case SUBJECT -> OrderKeys.number(entry.owner()) + entry.getKey();
            case SINCE -> OrderKeys.day(entry.getSince(), entry.owner()) + entry.getKey();
            case TYPE -> (char) ('A' + entry.getType().ordinal()) + SUBJECT.key(entry);
        };
    }
}
