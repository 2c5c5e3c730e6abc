package org.backlot.difference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;

/** Claims of some kinds on the way to strands: each once, in the order of recording. */
final class Gathering {
    private final Graph graph;
    private final Set<ClaimKind> kinds;
    private final SortedMap<Long, Claim> claims = new TreeMap<>();

    Gathering(Graph graph, Set<ClaimKind> kinds) {
        this.graph = graph;
        this.kinds = Set.copyOf(kinds);
    }

    /** The claims that are about the subject or name it. */
    void around(Subject subject) {
        kinds.forEach(kind -> around(subject, kind));
    }

    /** The claims of one kind that are about the subject or name it, if that kind is wanted. */
    void around(Subject subject, ClaimKind kind) {
        about(subject, kind);
        if (kinds.contains(kind)) {
            add(graph.claims(subject, kind, Side.OBJECT));
        }
    }

    /** The claims of which the subject can be the subject of the edge: those about it, and collaborations either way. */
    void about(Subject subject) {
        kinds.forEach(kind -> about(subject, kind));
        around(subject, ClaimKind.COLLABORATION);
    }

    /** The claims of one kind about the subject, if that kind is wanted. */
    void about(Subject subject, ClaimKind kind) {
        if (kinds.contains(kind)) {
            add(graph.claims(subject, kind, Side.SUBJECT));
        }
    }

    private void add(Collection<Claim> more) {
        for (Claim claim : more) {
            claims.put(claim.entry().number(), claim);
        }
    }

    List<Strand> strands(Predicate<Edge> wanted) {
        return Strand.of(claims.values(), wanted);
    }
}
