package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A phase of an effect at a moment. */
@Description("A phase of an effect at a moment.")
public record PhaseAt(
        @Ignore Moment moment, @Ignore Phase it, @Ignore Presence presence) implements ClaimAt {
    @Description("The region: a name such as Americas. With exceptRegion, everywhere but there.")
    public String getRegion() {
        return it.region();
    }

    @Description("Whether everywhere except the region is meant: \"all other regions\".")
    public boolean isExceptRegion() {
        return it.exceptRegion();
    }

    @Description("Of how much of it the source speaks.")
    public Quantifier getQuantifier() {
        return it.quantifier();
    }

    @Description("How far it has come there.")
    public PhaseState getState() {
        return it.state();
    }

    @Nullable
    @Description(
            "By when it is to have come further; null when no date is stated. A set is one day in it, not a period.")
    public FuzzyDate getDue() {
        return it.due();
    }

    @Nullable
    @Description("On what that depends, in our own words; null when on nothing stated.")
    public String getCondition() {
        return it.condition();
    }
}
