package org.backlot.difference;

import org.eclipse.microprofile.graphql.Description;

/** In which way a relation differs between two contexts. */
@Description("In which way a relation differs between two contexts.")
public enum RelationChangeKind {
    @Description("It held in the second context and not in the first.")
    BEGAN,
    @Description("It held in the first context and not in the second.")
    ENDED,
    @Description("It held in both, and something of it was not the same.")
    CHANGED
}
