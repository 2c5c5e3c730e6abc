package org.backlot.time;

import org.eclipse.microprofile.graphql.Description;

/** How sure it is that something held on a day, strongest first; only what holds in some degree has a certainty. */
@Description(
        "How sure it is that something held on a day, strongest first; only what holds in some degree has a certainty.")
public enum Certainty {
    @Description(
            "The day lies surely within what the sources state, at or before the last day on which one spoke of it so.")
    DEFINITE,
    @Description("The last word was that it holds or will hold, the day comes after it, and nothing known ended it.")
    PRESUMED,
    @Description("The day lies within an uncertain start or end, or where the sources contradict each other.")
    POSSIBLE;

    /** The weaker of the two: what rests on several statements is no surer than the weakest. */
    public Certainty weaker(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
