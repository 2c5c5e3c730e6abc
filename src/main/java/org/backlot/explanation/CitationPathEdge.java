package org.backlot.explanation;

import org.backlot.citation.Citation;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of citations with the way that their words came, with its cursor. */
@Description("An entry of a list of citations with the way that their words came, with its cursor.")
public record CitationPathEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The citation with the way that its words came.")
        CitationPath entry) {

    @Description("The citation itself, which can be asked for again.")
    public Citation getNode() {
        return entry.citation();
    }
}
