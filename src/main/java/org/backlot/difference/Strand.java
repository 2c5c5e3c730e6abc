package org.backlot.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.position.Position;
import org.backlot.position.PositionAt;
import org.backlot.relay.Page;

/**
 * An edge with every claim that was ever recorded for it, in the order of recording.
 *
 * @param key where it stands in a list: after the strands whose first claim was recorded before its own
 * @param through positions of which one has to hold too, because the edge is one of a unit at which they are; empty for
 *     an edge that stands by itself
 */
record Strand(Edge edge, String key, List<Claim> claims, List<Position> through) {

    /** The claims sorted out by edge, of those edges that are wanted. Claims come and strands stand in the order of recording. */
    static List<Strand> of(Collection<? extends Claim> claims, Predicate<Edge> wanted) {
        Map<Edge, Strand> strands = new LinkedHashMap<>();
        for (Claim claim : claims) {
            List<Edge> edges = Edge.of(claim);
            for (int i = 0; i < edges.size(); i++) {
                Edge edge = edges.get(i);
                if (wanted.test(edge)) {
                    String key = Page.numberKey(claim.entry().number()) + Integer.toHexString(0x1000 + i);
                    strands.computeIfAbsent(edge, first -> new Strand(edge, key, new ArrayList<>(1), List.of()))
                            .claims()
                            .add(claim);
                }
            }
        }
        return List.copyOf(strands.values());
    }

    Strand through(List<Position> positions) {
        return new Strand(edge, key, claims, positions);
    }

    /** The claims by which the edge holds at a moment; none when it does not. */
    List<ClaimAt> held(Moment moment) {
        return through.isEmpty() || !heldThrough(moment).isEmpty() ? held(claims, moment) : List.of();
    }

    /** The positions through which the edge holds at a moment. */
    List<PositionAt> heldThrough(Moment moment) {
        return held(through, moment).stream().map(PositionAt.class::cast).toList();
    }

    /** What the edge failed by at a moment at which it does not hold: its own claims, or the positions it goes through. */
    List<? extends Claim> lacking(Moment moment) {
        return held(claims, moment).isEmpty() ? claims : through;
    }

    static List<ClaimAt> held(List<? extends Claim> claims, Moment moment) {
        List<ClaimAt> held = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            ClaimAt at = claim.at(moment);
            if (at.presence().isHeld()) {
                held.add(at);
            }
        }
        return held;
    }
}
