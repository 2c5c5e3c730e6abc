package org.backlot.publication;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of publications, with its cursor. */
@Description("An entry of a list of publications, with its cursor.")
public record PublicationEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Publication node) {}
