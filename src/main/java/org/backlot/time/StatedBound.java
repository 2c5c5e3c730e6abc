package org.backlot.time;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A {@link Bound} as readers see it: which of the four it is, with the date where there is one. */
@Name("Bound")
@Description("One end of a validity: a date, or in which way there is none.")
public record StatedBound(
        @Description("Whether a date is stated, and if not, why not.")
        State state,

        @Nullable @Description("The date; null unless the state is KNOWN.")
        FuzzyDate date) {

    /** The ways in which an end of a validity can be stated. */
    @Name("BoundState")
    @Description("The ways in which an end of a validity can be stated.")
    public enum State {
        @Description("A date is stated, however vaguely.")
        KNOWN,
        @Description("The sources do not say.")
        NOT_STATED,
        @Description("The source says that it still holds; ends only.")
        ONGOING,
        @Description("The source says that it is over, and not since when; ends only.")
        ENDED_WHEN_UNKNOWN
    }

    static StatedBound of(Bound bound) {
        if (bound instanceof Bound.Known known) {
            return new StatedBound(State.KNOWN, known.date());
        }
        if (bound instanceof Bound.Ongoing) {
            return new StatedBound(State.ONGOING, null);
        }
        return new StatedBound(
                bound instanceof Bound.EndedWhenUnknown ? State.ENDED_WHEN_UNKNOWN : State.NOT_STATED, null);
    }
}
