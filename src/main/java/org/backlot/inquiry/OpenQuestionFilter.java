package org.backlot.inquiry;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.refusal.Refusal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which open questions are wanted: those to which all conditions apply that are given. */
@Input("OpenQuestionFilter")
@Description("Which open questions are wanted: those to which all conditions apply that are given.")
public record OpenQuestionFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull OpenQuestionKind> kinds,

        @Nullable @Description("Slug of the subject that they are asked about.")
        String subject) {

    static final OpenQuestionFilter NONE = new OpenQuestionFilter(null, null);

    /** @throws Refusal when there is no such subject */
    void check(Graph graph) {
        if (subject != null && graph.findSubject(subject) == null) {
            throw Refusal.unknown("where.subject", "subject", subject);
        }
    }

    boolean admits(OpenQuestion question) {
        Moment moment = question.subject().moment();
        return (kinds == null || kinds.contains(question.kind()))
                && (subject == null
                        || question.subject().it().equals(moment.graph().findSubject(subject)));
    }
}
