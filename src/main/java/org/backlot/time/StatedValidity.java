package org.backlot.time;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A {@link Validity} as readers see it. */
@Name("Validity")
@Description("From when until when something held, as the sources state it. Both ends are inclusive.")
public record StatedValidity(
        @Description("The first day on which it held, as far as stated.")
        StatedBound start,

        @Description("The last day on which it held, as far as stated. An end that is not stated is no end.")
        StatedBound end) {

    /** What readers see of a validity. */
    public static StatedValidity of(Validity validity) {
        return new StatedValidity(StatedBound.of(validity.start()), StatedBound.of(validity.end()));
    }
}
