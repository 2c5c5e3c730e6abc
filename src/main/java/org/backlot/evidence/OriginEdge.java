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
    public Origin getNode() {
        return traced.origin();
    }

    @Description("The citation recorded first, of those that the list is about, which goes back to it.")
    public Citation getCitation() {
        return traced.citation();
    }
}
