package org.backlot.retraction;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.ClaimKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which claims that lose evidence are wanted: those to which all conditions apply that are given. */
@Input("ClaimImpactFilter")
@Description("Which claims that lose evidence are wanted: those to which all conditions apply that are given.")
public record ClaimImpactFilter(
        @Nullable @Description("Of one of these fates.") List<@NonNull Fate> fates,

        @Nullable @Description("Of one of these kinds.") List<@NonNull ClaimKind> kinds) {

    static final ClaimImpactFilter NONE = new ClaimImpactFilter(null, null);

    boolean admits(ClaimImpact impact) {
        return (fates == null || fates.contains(impact.fate()))
                && (kinds == null || kinds.contains(impact.it().kind()));
    }
}
