package org.backlot.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;

/**
 * Collaborations of which one leaves open whom it means, and the other is a rival reading: it names two or more of the
 * candidates. Who shares one of them only works with others too, and says nothing about what was meant.
 */
final class Rivals {
    private Rivals() {}

    static List<Claim> around(Claim claim, Graph graph) {
        SortedMap<Long, Claim> found = new TreeMap<>();
        ArrayDeque<Collaboration> open = new ArrayDeque<>();
        open.add((Collaboration) claim);
        found.put(claim.entry().number(), claim);
        while (!open.isEmpty() && found.size() < Gathering.FARTHEST) {
            Collaboration next = open.poll();
            for (Collaboration other : sharing(next, graph)) {
                if (areRivals(next, other) && found.putIfAbsent(other.entry().number(), other) == null) {
                    open.add(other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    static Comparison.Outcome readings(Claim one, Claim other, Moment moment) {
        Collaboration first = (Collaboration) one;
        Collaboration second = (Collaboration) other;
        if (!areRivals(first, second)) {
            return Comparison.Outcome.UNRELATED;
        }
        boolean oneParty = first.entry().subject() == second.entry().subject();
        return oneParty ? Comparison.Outcome.COARSER : Comparison.Outcome.CONTRARY;
    }

    private static boolean areRivals(Collaboration one, Collaboration other) {
        Set<Long> shared = new HashSet<>(one.counterparts());
        shared.retainAll(other.counterparts());
        return (one.ambiguous() || other.ambiguous()) && shared.size() > 1;
    }

    private static List<Collaboration> sharing(Collaboration collaboration, Graph graph) {
        List<Collaboration> sharing = new ArrayList<>();
        for (long counterpart : collaboration.counterparts()) {
            List<Claim> claims = graph.claims(graph.subject(counterpart), ClaimKind.COLLABORATION, Side.OBJECT);
            for (Claim claim : claims) {
                sharing.add((Collaboration) claim);
            }
        }
        return sharing;
    }
}
