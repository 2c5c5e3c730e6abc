package org.backlot.conflict;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;

/** What a subject is part of, or whose it is, level by level; no more than a few dozen, the nearest first. */
final class Wholes {
    private static final int MOST = 64;

    private Wholes() {}

    /** The organizations that a subject lies in, by placements of which the caller wants to know. */
    static Set<Long> above(long subject, Graph graph, Predicate<Claim> wanted) {
        return climb(subject, graph, ClaimKind.PLACEMENT, Side.SUBJECT, wanted);
    }

    /** The organizations that lie in one, by whatever placement. */
    static Set<Long> below(long organization, Graph graph) {
        return climb(organization, graph, ClaimKind.PLACEMENT, Side.OBJECT, claim -> true);
    }

    /** Whoever owns a company or one of its owners. */
    static Set<Long> owners(long company, Graph graph, Predicate<Claim> wanted) {
        return climb(company, graph, ClaimKind.OWNERSHIP, Side.OBJECT, wanted);
    }

    private static Set<Long> climb(long from, Graph graph, ClaimKind kind, Side side, Predicate<Claim> wanted) {
        Set<Long> found = new HashSet<>();
        ArrayDeque<Long> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            for (Claim claim : graph.claims(graph.subject(open.poll()), kind, side)) {
                long next = side == Side.SUBJECT
                        ? claim.objects()[0]
                        : claim.entry().subject();
                if (next != from && wanted.test(claim) && found.add(next)) {
                    open.add(next);
                }
                if (found.size() == MOST) {
                    return found;
                }
            }
        }
        return found;
    }
}
