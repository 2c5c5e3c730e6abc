package org.backlot.evidence;

import org.backlot.citation.Citation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An entry of a list of origins, with its cursor. */
@Description("An entry of a list of origins, with its cursor.")
public record OriginEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Ignore TracedOrigin traced) {

    @Description("The origin.")
    public Origin getOrigin() {
        return traced.origin();
    }

    @Description(
            "The citation recorded first that goes back to it, which can be asked for again; an origin is no node of"
                    + " its own, but what it is (a document, a speaker, an outlet) is one.")
    public Citation getNode() {
        return traced.citation();
    }
}
