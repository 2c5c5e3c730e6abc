package org.backlot.naming;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of names at a moment, with its cursor. */
@Description("An entry of a list of names at a moment, with its cursor.")
public record NamingEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") NamingAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Naming getNode() {
        return at.it();
    }
}
