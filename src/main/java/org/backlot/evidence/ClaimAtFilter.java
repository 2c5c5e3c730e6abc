package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.time.Certainty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which claims at a moment are wanted: those to which all conditions apply that are given. */
@Input("ClaimAtFilter")
@Description("Which claims at a moment are wanted: those to which all conditions apply that are given.")
public record ClaimAtFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull ClaimKind> kinds,

        @Nullable @Description("That held so surely.") List<@NonNull Certainty> certainties,

        @Nullable @Description("Of one of these modalities.")
        List<@NonNull Modality> modalities,

        @Nullable @Description("Of one of these continuities.")
        List<@NonNull Continuity> continuities,

        @Nullable @Description("Of which a source spoke as in force on this day or after it.")
        LocalDate assertedSince) {

    static final ClaimAtFilter NONE = new ClaimAtFilter(null, null, null, null, null);

    boolean admits(ClaimAt claim) {
        LocalDate asserted = claim.getLastAsserted();
        return (kinds == null || kinds.contains(claim.it().kind()))
                && (certainties == null || certainties.contains(claim.getCertainty()))
                && (modalities == null || modalities.contains(claim.it().getModality()))
                && (continuities == null || continuities.contains(claim.it().getContinuity()))
                && (assertedSince == null || (asserted != null && !asserted.isBefore(assertedSince)));
    }
}
