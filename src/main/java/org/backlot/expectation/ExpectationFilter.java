package org.backlot.expectation;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.backlot.graph.ClaimKind;
import org.backlot.time.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which expectations are wanted: those to which all conditions apply that are given. */
@Input("ExpectationFilter")
@Description("Which expectations are wanted: those to which all conditions apply that are given.")
public record ExpectationFilter(
        @Nullable @Description("Slug of a subject that takes part in the claim, on whichever side.")
        String subject,

        @Nullable @Description("By claims of one of these kinds.")
        List<@NonNull ClaimKind> kinds,

        @Nullable @Description("That can have been due on this day or after it.")
        LocalDate dueFrom,

        @Nullable @Description("That can have been due on this day or before it.")
        LocalDate dueUntil) {

    static final ExpectationFilter NONE = new ExpectationFilter(null, null, null, null);

    boolean admits(Expectation expectation) {
        FuzzyDate due = expectation.due();
        return (kinds == null || kinds.contains(expectation.promise().it().kind()))
                && (dueFrom == null || !due.surelyBefore(dueFrom))
                && (dueUntil == null || !due.surelyAfter(dueUntil));
    }
}
