package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of claims of authorship at a moment, with its cursor. */
@Description("An entry of a list of claims of authorship at a moment, with its cursor.")
public record AuthorshipEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") AuthorshipAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Authorship getNode() {
        return at.it();
    }
}
