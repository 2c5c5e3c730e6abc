package org.backlot.publication;

import org.eclipse.microprofile.graphql.Description;

/** How one document came out of another. @param source number of the document it came out of */
public record Lineage(long source, Relation relation) {

    /** The ways in which a document rests on another; in each the other's origin is passed on. */
    @Description("How one document rests on another. In each case the other's origin is passed on.")
    @org.eclipse.microprofile.graphql.Name("LineageRelation")
    public enum Relation {
        @Description("It names the other as its source.")
        CREDITS,
        @Description("It repeats the other word for word.")
        COPIES,
        @Description("It was written from the other.")
        DERIVED_FROM
    }
}
