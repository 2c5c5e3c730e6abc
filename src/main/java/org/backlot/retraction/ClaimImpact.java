package org.backlot.retraction;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.Evidence;
import org.backlot.explanation.Edge;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.relay.Node;
import org.backlot.standing.Standing;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What becomes of a claim that loses evidence. */
@Description("What becomes of a claim that loses evidence.")
public record ClaimImpact(
        @Ignore Retraction retraction,
        @Ignore Claim it,
        @Description("What becomes of it.") Fate fate) {

    static ClaimImpact of(Claim claim, Retraction retraction) {
        return new ClaimImpact(retraction, claim, fate(claim, retraction));
    }

    private static Fate fate(Claim claim, Retraction retraction) {
        if (retraction.falls(claim)) {
            return Fate.FALLS;
        }
        if (!Evidence.stands(claim, retraction.after())) {
            return Fate.IN_DOUBT;
        }
        int before = Standing.of(claim, retraction.before()).independentOrigins();
        int after = Standing.of(claim, retraction.after()).independentOrigins();
        return after < before ? Fate.WEAKENED : Fate.SURVIVES;
    }

    @Description("The claim, at the moment asked about.")
    public ClaimAt getClaim() {
        return it.at(retraction.before());
    }

    @Nullable
    @Description("What it falls with, whoever cites it: the announcement that it is about, or the effect of which it"
            + " is a phase; null when its citations decide.")
    public Node getHangsOn() {
        return retraction.hangsOn(it);
    }

    @Description("How it stands as things are.")
    public Standing getStandingBefore() {
        return Standing.of(it, retraction.before());
    }

    @Description("How it would stand on what surely is left: citations that are lost in part are not counted.")
    public Standing getStandingAfter() {
        return Standing.of(it, retraction.after());
    }

    @Description("Whether what it says would still be stated: by itself, or by another claim for the same edge that"
            + " stands on what surely is left.")
    public boolean isEdgeSurvives() {
        return fate == Fate.WEAKENED
                || fate == Fate.SURVIVES
                || !Edge.others(it, retraction.after()).isEmpty();
    }
}
