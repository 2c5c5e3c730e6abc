package org.backlot.announcement;

import org.backlot.graph.Claim;
import org.eclipse.microprofile.graphql.Description;

/** An entry of a list of effects of an announcement, with its cursor. */
@Description("An entry of a list of effects of an announcement, with its cursor.")
public record AnnouncedEffectEdge(
        @Description("Where the entry stands in the list; opaque.")
        String cursor,

        @Description("What the announcement does.") AnnouncedEffect effect) {

    @Description("The claim that says so, outside time, which can be asked for again.")
    public Claim getNode() {
        return effect.claim().it();
    }
}
