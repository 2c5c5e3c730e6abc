package org.backlot.conflict;

import org.backlot.graph.Claim;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of conflicts, with its cursor. */
@Description("An entry of a list of conflicts, with its cursor.")
public record ConflictEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The conflict.") Conflict conflict) {

    @Description("The claim of the conflict that was recorded first, outside time, which can be asked for again. One"
            + " claim can be the first in several conflicts.")
    public Claim getNode() {
        return conflict.finding().claims().get(0);
    }
}
