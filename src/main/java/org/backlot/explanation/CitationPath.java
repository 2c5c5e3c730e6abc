package org.backlot.explanation;

import java.util.List;
import org.backlot.citation.Citation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A citation with the way by which its words came to the reader. */
@Description("A citation with the way by which its words came to the reader.")
public record CitationPath(
        @Description("The citation, with where it stands in which document.")
        Citation citation,

        @Description("From the document that can be opened back to whoever said or wrote it, each once; at most 64"
                + " steps.")
        List<@NonNull AttributionStep> path) {

    public CitationPath {
        path = List.copyOf(path);
    }

    @Description("The way in one line, each step after the one that rests on it: outlet < memo < authors. Ways that"
            + " part are separated by semicolons.")
    public String getText() {
        StringBuilder text = new StringBuilder();
        int before = -1;
        for (AttributionStep step : path) {
            text.append(before < 0 ? "" : step.depth() > before ? " < " : "; ").append(step.label());
            before = step.depth();
        }
        return text.toString();
    }
}
