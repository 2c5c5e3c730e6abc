package org.backlot.company;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of companies, with its cursor. */
@Description("An entry of a list of companies, with its cursor.")
public record CompanyEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The entry.") Company node) {}
