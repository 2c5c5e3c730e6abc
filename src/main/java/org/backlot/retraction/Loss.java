package org.backlot.retraction;

import org.eclipse.microprofile.graphql.Description;

/** How much of what something rests on is lost, the least first. */
@Description("How much of what something rests on is lost, the least first.")
public enum Loss {
    @Description("Nothing of it.")
    NONE,
    @Description("A part, and no source tells which: it was written from several documents of which some fall.")
    PART,
    @Description("All of it.")
    WHOLE;

    Loss greater(Loss other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
