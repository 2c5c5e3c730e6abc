package org.backlot.inquiry;

import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of open questions, with its cursor. */
@Description("An entry of a list of open questions, with its cursor.")
public record OpenQuestionEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("The question.") OpenQuestion question) {

    @Description("The question outside time, which can be asked for again.")
    public Question getNode() {
        return Question.of(question);
    }
}
