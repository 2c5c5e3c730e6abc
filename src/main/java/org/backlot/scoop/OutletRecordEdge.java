package org.backlot.scoop;

import org.backlot.publication.Publication;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of outlets, with its cursor. */
@Description("An entry of a list of outlets, with its cursor.")
public record OutletRecordEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("What the outlet reported first, and what became of it.")
        OutletRecord outlet) {

    @Description("The outlet, which can be asked for again.")
    public Publication getNode() {
        return outlet.publication();
    }
}
