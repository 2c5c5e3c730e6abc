package org.backlot.explanation;

import org.backlot.graph.ClaimAt;
import org.backlot.relay.Page;
import org.eclipse.microprofile.graphql.Description;

/** A claim near the question whether a relation held, with how it bears on it. */
@Description("A claim near the question whether a relation held, with how it bears on it.")
public record NearbyClaim(
        @Description("How it bears on the question.") Bearing bearing,

        @Description("The claim, at the moment asked about.")
        ClaimAt claim) {

    /** Its key in the order in which evidence is told: the nearest first, then by recording. */
    String key() {
        return bearing.ordinal() + Page.numberKey(claim.it().entry().number());
    }
}
