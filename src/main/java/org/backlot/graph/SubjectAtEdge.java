package org.backlot.graph;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of subjects at a moment, with its cursor. */
@Description("An entry of a list of subjects at a moment, with its cursor.")
public record SubjectAtEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The subject at the moment of the list.")
        SubjectAt at) {

    @Description("The subject itself, outside time, which can be asked for again.")
    public Subject getNode() {
        return at.it();
    }
}
