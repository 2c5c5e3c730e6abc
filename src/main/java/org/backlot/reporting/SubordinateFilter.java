package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.SubjectKind;
import org.backlot.time.Certainty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which subordinates are wanted: those to which all conditions apply that are given. */
@Input("SubordinateFilter")
@Description("Which subordinates are wanted: those to which all conditions apply that are given.")
public record SubordinateFilter(
        @Nullable @Description("Of one of these kinds: people, posts, units that are overseen.")
        List<@NonNull SubjectKind> kinds,

        @Nullable @Description("That stood there so surely.")
        List<@NonNull Certainty> certainties,

        @Nullable @Description("By inference, or not so.") Boolean inferred) {

    static final SubordinateFilter NONE = new SubordinateFilter(null, null, null);

    boolean admits(Subordinate subordinate) {
        return (kinds == null || kinds.contains(subordinate.subject().it().kind()))
                && (certainties == null || certainties.contains(subordinate.certainty()))
                && (inferred == null || inferred == subordinate.inferred());
    }
}
