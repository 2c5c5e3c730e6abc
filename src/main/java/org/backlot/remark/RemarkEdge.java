package org.backlot.remark;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of remarks at a moment, with its cursor. */
@Description("An entry of a list of remarks at a moment, with its cursor.")
public record RemarkEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The claim at the moment of the list.") RemarkAt at) {

    @Description("The claim itself, outside time, which can be asked for again.")
    public Remark getNode() {
        return at.it();
    }
}
