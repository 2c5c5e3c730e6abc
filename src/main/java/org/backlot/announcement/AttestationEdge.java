package org.backlot.announcement;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of attestations at a moment, with its cursor. */
@Description("An entry of a list of attestations at a moment, with its cursor.")
public record AttestationEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") AttestationAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Attestation getNode() {
        return at.it();
    }
}
