package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.time.Certainty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which implied lines are wanted: those to which all conditions apply that are given. */
@Input("ImpliedLineFilter")
@Description("Which implied lines are wanted: those to which all conditions apply that are given.")
public record ImpliedLineFilter(
        @Nullable @Description("Inferred by one of these rules.")
        List<@NonNull InferenceRule> rules,

        @Nullable @Description("From what holds so surely.") List<@NonNull Certainty> certainties) {

    static final ImpliedLineFilter NONE = new ImpliedLineFilter(null, null);

    boolean admits(ImpliedLine line) {
        return (rules == null || rules.contains(line.rule()))
                && (certainties == null || certainties.contains(line.getCertainty()));
    }
}
