package org.backlot.reporting;

import org.backlot.graph.Subject;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of those below somebody, with its cursor. */
@Description("An entry of a list of those below somebody, with its cursor.")
public record SubordinateEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Subordinate entry) {

    @Description("Who or what stands there, outside time, which can be asked for again.")
    public Subject getNode() {
        return entry.subject().it();
    }
}
