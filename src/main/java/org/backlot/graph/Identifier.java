package org.backlot.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A name for a subject in somebody else's register. @param subject number of the subject that bears it */
@Description("The key of a subject in somebody else's register.")
public record Identifier(
        @Ignore long subject,

        @Description("The register, in lower case: wikidata, imdb, isni.")
        String scheme,

        @Description("The key in that register, as the register prints it.")
        String value) {

    String key() {
        return scheme + ":" + value;
    }
}
