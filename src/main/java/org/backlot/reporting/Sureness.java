package org.backlot.reporting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.graph.ClaimAt;
import org.backlot.position.PositionAt;
import org.backlot.time.Certainty;
import org.backlot.time.Presence;

/** How surely something holds that rests on several claims. */
public final class Sureness {
    private Sureness() {}

    /** Of a claim that held. */
    static Certainty of(ClaimAt claim) {
        return claim.presence() instanceof Presence.Held held ? held.certainty() : Certainty.POSSIBLE;
    }

    /** The surer of two claims that held; the first where they are equally sure. */
    public static <V extends ClaimAt> V surer(V one, V other) {
        return of(one).compareTo(of(other)) <= 0 ? one : other;
    }

    /** Of what rests on all of the claims: that of the weakest. */
    static Certainty weakest(Collection<? extends ClaimAt> claims) {
        Certainty weakest = Certainty.DEFINITE;
        for (ClaimAt claim : claims) {
            weakest = weakest.weaker(of(claim));
        }
        return weakest;
    }

    /** For each person who takes part by the positions the surest of theirs, in the order of the first of each. */
    public static Map<Long, PositionAt> surest(List<PositionAt> positions) {
        Map<Long, PositionAt> surest = new LinkedHashMap<>();
        for (PositionAt position : positions) {
            surest.merge(position.it().entry().subject(), position, Sureness::surer);
        }
        return surest;
    }
}
