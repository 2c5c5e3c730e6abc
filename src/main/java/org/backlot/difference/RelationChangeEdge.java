package org.backlot.difference;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of changes, with its cursor. */
@Description("An entry of a list of changes, with its cursor.")
public record RelationChangeEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The change.") RelationChange change) {

    @Description(
            "The relation that is not the same, outside time, which can be asked for again. A change lies between two"
                    + " contexts and is no node itself.")
    public Relationship getNode() {
        return Relationship.of(change.strand(), change.span().from().graph());
    }
}
