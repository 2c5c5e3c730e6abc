package org.backlot.reporting;

import org.backlot.graph.Subject;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of implied reporting lines, with its cursor. */
@Description("An entry of a list of implied reporting lines, with its cursor.")
public record ImpliedLineEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The line that is inferred.") ImpliedLine entry) {

    @Description("To whom it leads: the person or post, outside time, which can be asked for again.")
    public Subject getNode() {
        return entry.getManager().it();
    }
}
