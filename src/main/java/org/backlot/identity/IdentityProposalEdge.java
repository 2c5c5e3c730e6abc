package org.backlot.identity;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of subjects that may be one, with its cursor. */
@Description("An entry of a list of subjects that may be one, with its cursor.")
public record IdentityProposalEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The two, and why they may be one.") IdentityProposal node) {}
