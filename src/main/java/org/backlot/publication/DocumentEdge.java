package org.backlot.publication;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of documents, with its cursor. */
@Description("An entry of a list of documents, with its cursor.")
public record DocumentEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Document node) {}
