package org.backlot.difference;

import org.backlot.graph.Claim;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of changes, with its cursor. */
@Description("An entry of a list of changes, with its cursor.")
public record RelationChangeEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The change.") RelationChange change) {

    @Description(
            "The claim of the relation that was recorded first among those that held, outside time, which can be asked for again."
                    + " A change lies between two contexts and is no node itself; a claim that tells of several relations can"
                    + " be the node of several.")
    public Claim getNode() {
        return (change.before().isEmpty() ? change.after() : change.before())
                .get(0)
                .it();
    }
}
