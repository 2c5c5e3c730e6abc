package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.time.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * How far an effect of an announcement has come in a part of the world.
 *
 * @param effect number of the claim of the effect
 */
@Description("How far an effect of an announcement has come in a part of the world.")
public record Phase(
        @Ignore ClaimEntry entry,
        @Ignore long effect,

        @Description("The region: a name such as Americas. With exceptRegion, everywhere but there.")
        String region,

        @Description("Whether everywhere except the region is meant: \"all other regions\".")
        boolean exceptRegion,

        @Description("Of how much of it the source speaks.") Quantifier quantifier,
        @Description("How far it has come there.") PhaseState state,

        @Nullable
        @Description(
                "By when it is to have come further; null when no date is stated. A set is one day in it, not a period.")
        FuzzyDate due,

        @Nullable @Description("On what that depends, in our own words; null when on nothing stated.")
        String condition)
        implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.PHASE;
    }

    @Override
    public long[] objects() {
        return NOBODY;
    }

    @Override
    public PhaseAt at(Moment moment) {
        return new PhaseAt(moment, this, Evidence.presence(this, moment));
    }
}
