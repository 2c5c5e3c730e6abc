package org.backlot.conflict;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of conflicts at a moment, with its cursor. */
@Description("An entry of a list of conflicts at a moment, with its cursor.")
public record ConflictEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The conflict at the moment of the list.")
        ConflictAt at) {

    @Description("The conflict itself, outside time, which can be asked for again.")
    public Conflict getNode() {
        return at.getConflict();
    }
}
