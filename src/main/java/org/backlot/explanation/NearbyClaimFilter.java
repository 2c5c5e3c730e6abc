package org.backlot.explanation;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.ClaimKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which claims near a question are wanted: those to which all conditions apply that are given. */
@Input("NearbyClaimFilter")
@Description("Which claims near a question are wanted: those to which all conditions apply that are given.")
public record NearbyClaimFilter(
        @Nullable @Description("That bear on it in one of these ways.")
        List<@NonNull Bearing> bearings,

        @Nullable @Description("Of one of these kinds.") List<@NonNull ClaimKind> kinds) {

    static final NearbyClaimFilter NONE = new NearbyClaimFilter(null, null);

    boolean admits(NearbyClaim nearby) {
        return (bearings == null || bearings.contains(nearby.bearing()))
                && (kinds == null || kinds.contains(nearby.claim().it().kind()));
    }
}
