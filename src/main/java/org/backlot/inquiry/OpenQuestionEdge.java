package org.backlot.inquiry;

import org.backlot.graph.Subject;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of open questions, with its cursor. */
@Description("An entry of a list of open questions, with its cursor.")
public record OpenQuestionEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The question.") OpenQuestion question) {

    @Description(
            "Whom or what it is asked about, outside time, which can be asked for again. A question is read off what is"
                    + " known and is no node itself; several can be asked about one subject.")
    public Subject getNode() {
        return question.subject().it();
    }
}
