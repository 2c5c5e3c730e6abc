package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.time.Presence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An effect at a moment. */
@Description("An effect at a moment.")
public record EffectAt(
        @Ignore Moment moment, @Ignore Effect it, @Ignore Presence presence) implements ClaimAt {
    @Description("What it does.")
    public EffectKind getEffect() {
        return it.effect();
    }

    @Description("How many people it touches, as far as the source says.")
    public Headcount getHeadcount() {
        return it.getHeadcount();
    }

    @Nullable
    @Description("What it extends to, in our own words; null when not stated.")
    public String getScope() {
        return it.scope();
    }
}
