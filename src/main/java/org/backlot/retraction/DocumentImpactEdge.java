package org.backlot.retraction;

import org.backlot.publication.Document;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of documents that lose what they rest on, with its cursor. */
@Description("An entry of a list of documents that lose what they rest on, with its cursor.")
public record DocumentImpactEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("What becomes of the document.") DocumentImpact impact) {

    @Description("The document, which can be asked for again.")
    public Document getNode() {
        return impact.document();
    }
}
