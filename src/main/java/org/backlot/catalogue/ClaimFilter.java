package org.backlot.catalogue;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.backlot.citation.Attribution;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.graph.Moment;
import org.backlot.refusal.Refusal;
import org.backlot.standing.StandingValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which claims are wanted: those to which all conditions apply that are given. */
@Input("ClaimFilter")
@Description("Which claims are wanted: those to which all conditions apply that are given.")
public record ClaimFilter(
        @Nullable @Description("Slug of a subject that takes part in it, on whichever side.")
        String subject,

        @Nullable @Description("Of one of these kinds.") List<@NonNull ClaimKind> kinds,

        @Nullable @Description("Slug of the announcement in which it was made.")
        String announcement,

        @Nullable @Description("Slug of a document that it is cited from, or whose words are cited elsewhere.")
        String document,

        @Nullable @Description("Slug of a publication that it is cited from.")
        String publication,

        @Nullable @Description("Cited in one of these voices.")
        List<@NonNull Attribution> attributions,

        @Nullable @Description("Of one of these modalities.")
        List<@NonNull Modality> modalities,

        @Nullable @Description("Of one of these continuities.")
        List<@NonNull Continuity> continuities,

        @Nullable @Description("That stand so today, by all that is known.")
        List<@NonNull StandingValue> standings,

        @Nullable @Description("That held on this day, in whatever degree of certainty, by all that is known.")
        LocalDate heldOn,

        @Nullable @Description("Recorded here at this time or after it.")
        Instant recordedFrom,

        @Nullable @Description("Recorded here at this time or before it.")
        Instant recordedUntil) {

    static final ClaimFilter NONE =
            new ClaimFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * The filter for claims that are found together, by what is known at a moment.
     *
     * @throws Refusal when a slug of it names nothing
     */
    public static Predicate<Claim> wanted(@Nullable ClaimFilter where, Moment now) {
        return where == null ? claim -> true : new ClaimSelection(now, null, where);
    }
}
