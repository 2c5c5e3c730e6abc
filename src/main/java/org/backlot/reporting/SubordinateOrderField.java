package org.backlot.reporting;

import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.naming.Names;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what subordinates can be ordered. */
@Description("By what subordinates can be ordered.")
public enum SubordinateOrderField {
    @Description(
            "The nearest first, and those of a depth in the order of recording; as when no order is given. Only so is a"
                    + " page found without looking at everybody.")
    DEPTH,
    @Description("By the name borne at the moment, capitals aside.")
    NAME,
    @Description(
            "By the title of the surest position held at the moment of which a title is stated, capitals aside; those"
                    + " without one, and whatever is no person, come last.")
    TITLE,
    @Description(
            "By the earliest day on which that by which it stands there can have begun; those without a stated start"
                    + " come last.")
    SINCE;

    /** Sorts after every title. */
    private static final String NO_TITLE = Character.toString(Character.MAX_VALUE);

    /** The key of an entry, distinct for each. */
    String key(Subordinate entry) {
        return switch (this) {
            case DEPTH -> entry.key();
            case NAME -> OrderKeys.text(Names.of(entry.subject()), entry.number());
            case TITLE -> OrderKeys.text(title(entry.subject()), entry.number());
            case SINCE -> OrderKeys.day(entry.claim().it().entry().validity().earliestStart(), entry.number());
        };
    }

    private static String title(SubjectAt subject) {
        if (!(subject instanceof PersonAt)) {
            return NO_TITLE;
        }
        PositionAt surest = null;
        for (PositionAt position : Evidence.held(subject, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
            if (position.it().title() != null) {
                surest = surest == null ? position : Sureness.surer(surest, position);
            }
        }
        String title = surest == null ? null : surest.it().title();
        return title == null ? NO_TITLE : title;
    }
}
