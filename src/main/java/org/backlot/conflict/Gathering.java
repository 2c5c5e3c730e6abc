package org.backlot.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;

/**
 * Which claims of a graph are to be held against each other, the moment set aside. What is gathered for a claim is the
 * same whichever claim of the group one starts from, and only claims of the subjects concerned are looked at, so the
 * cost does not grow with the store.
 */
sealed interface Gathering {
    /** The most claims that are followed from one to the next. */
    int FARTHEST = 256;

    /** The claims to be held against a claim, itself among them, in the order of recording. */
    List<Claim> around(Claim claim, Predicate predicate, Graph graph);

    /** The subject to which the group of a claim belongs. */
    long owner(Claim claim, Predicate predicate, Graph graph);

    /** The groups of two or more that belong to a subject: each group belongs to one subject. */
    Collection<List<Claim>> at(long subject, Predicate predicate, Graph graph);

    /** Claims that have a subject in the same place. */
    static Gathering keyed(ToLongFunction<Claim> place, Side side) {
        return new Keyed(place, side, claim -> true);
    }

    /**
     * Claims that have a subject in the same place and a key in common.
     *
     * @param place the subject to which a claim belongs; 0 for none
     * @param side on which side of the claim that subject stands
     */
    record Keyed(ToLongFunction<Claim> place, Side side, Function<Claim, Object> key) implements Gathering {

        @Override
        public List<Claim> around(Claim claim, Predicate predicate, Graph graph) {
            Object wanted = key.apply(claim);
            List<Claim> found = new ArrayList<>();
            for (Claim other : standingAt(place.applyAsLong(claim), predicate, graph)) {
                if (key.apply(other).equals(wanted)) {
                    found.add(other);
                }
            }
            return found;
        }

        @Override
        public long owner(Claim claim, Predicate predicate, Graph graph) {
            return place.applyAsLong(claim);
        }

        @Override
        public Collection<List<Claim>> at(long subject, Predicate predicate, Graph graph) {
            Map<Object, List<Claim>> groups = new LinkedHashMap<>();
            for (Claim claim : standingAt(subject, predicate, graph)) {
                groups.computeIfAbsent(key.apply(claim), its -> new ArrayList<>())
                        .add(claim);
            }
            groups.values().removeIf(group -> group.size() < 2);
            return groups.values();
        }

        private List<Claim> standingAt(long subject, Predicate predicate, Graph graph) {
            List<Claim> found = new ArrayList<>();
            for (var kind : predicate.kinds()) {
                for (Claim claim : graph.claims(graph.subject(subject), kind, side)) {
                    if (predicate.appliesTo(claim, graph) && place.applyAsLong(claim) == subject) {
                        found.add(claim);
                    }
                }
            }
            return found;
        }
    }

    /** Claims that lead to each other; the group belongs to the subject of the one that was recorded first. */
    record Linked(Links links) implements Gathering {

        @Override
        public List<Claim> around(Claim claim, Predicate predicate, Graph graph) {
            List<Claim> found = new ArrayList<>();
            for (Claim other : links.around(claim, graph)) {
                if (predicate.appliesTo(other, graph)) {
                    found.add(other);
                }
            }
            return found;
        }

        @Override
        public long owner(Claim claim, Predicate predicate, Graph graph) {
            return around(claim, predicate, graph).get(0).entry().subject();
        }

        @Override
        public Collection<List<Claim>> at(long subject, Predicate predicate, Graph graph) {
            List<List<Claim>> groups = new ArrayList<>();
            Set<Claim> passed = new LinkedHashSet<>();
            for (var kind : predicate.kinds()) {
                for (Claim claim : graph.claims(graph.subject(subject), kind, Side.SUBJECT)) {
                    if (predicate.appliesTo(claim, graph) && !passed.contains(claim)) {
                        List<Claim> group = around(claim, predicate, graph);
                        passed.addAll(group);
                        if (group.size() > 1 && group.get(0).entry().subject() == subject) {
                            groups.add(group);
                        }
                    }
                }
            }
            return groups;
        }
    }

    /** Leads from a claim to all that are connected with it, in the order of recording, itself included. */
    @FunctionalInterface
    interface Links {
        List<Claim> around(Claim claim, Graph graph);
    }
}
