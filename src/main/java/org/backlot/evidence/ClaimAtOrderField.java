package org.backlot.evidence;

import org.backlot.graph.ClaimAt;
import org.backlot.relay.OrderKeys;
import org.backlot.time.Certainty;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;

/** By what claims at a moment can be ordered. */
@Description("By what claims at a moment can be ordered.")
public enum ClaimAtOrderField {
    @Description("In the order in which they were recorded here, as when no order is given.")
    RECORDED_AT,
    @Description("By the earliest day on which it can have begun; those without a stated start come last.")
    START,
    @Description("By the last day on which a source spoke of it as in force; those of which none did come last.")
    LAST_ASSERTED,
    @Description(
            "By how surely it held, the surest first; of those as sure, the one last spoken of as in force, then the"
                    + " one last recorded.")
    STRENGTH;

    String key(ClaimAt entry) {
        long number = entry.it().entry().number();
        return switch (this) {
            case RECORDED_AT -> OrderKeys.number(number);
            case START -> OrderKeys.day(entry.it().entry().validity().earliestStart(), number);
            case LAST_ASSERTED -> OrderKeys.day(entry.getLastAsserted(), number);
            case STRENGTH -> strength(entry.presence()) + OrderKeys.number(Long.MAX_VALUE - number);
        };
    }

    private static String strength(Presence presence) {
        return presence instanceof Presence.Held held
                ? held.certainty().ordinal() + OrderKeys.number(held.stalenessDays())
                : Certainty.values().length + "";
    }
}
