package org.backlot.citation;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of citations, with its cursor. */
@Description("An entry of a list of citations, with its cursor.")
public record CitationEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Citation node) {}
