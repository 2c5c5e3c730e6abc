package org.backlot.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The claims of one sort in the latest graph that was asked about, in the order of recording: an index beside the graph.
 * That of a later graph comes out of it by a look at the claims that joined. Safe for several threads.
 */
public final class ClaimIndex {
    private final Predicate<Claim> wanted;
    private volatile Indexed latest = new Indexed(Graph.empty(), PagedList.empty());

    /** @param wanted decides by the claim alone, and always alike */
    public ClaimIndex(Predicate<Claim> wanted) {
        this.wanted = wanted;
    }

    private record Indexed(Graph graph, PagedList<Claim> claims) {}

    /** The claims of the sort in a graph. */
    public List<Claim> of(Graph graph) {
        Indexed known = latest;
        if (known.graph == graph) {
            return known.claims;
        }
        if (graph.sequence() < known.graph.sequence()) {
            return known.claims.stream()
                    .filter(claim -> graph.findClaim(claim.entry().number()) != null)
                    .toList();
        }
        Indexed next = advance(known, graph);
        latest = next;
        return next.claims;
    }

    /** A graph that did not come out of the known one is looked at as a whole. */
    private Indexed advance(Indexed known, Graph graph) {
        List<Claim> claims = graph.claims();
        int before = known.graph.claims().size();
        boolean grown = before <= claims.size()
                && (before == 0
                        || claims.get(before - 1) == known.graph.claims().get(before - 1));
        List<Claim> joining = new ArrayList<>();
        for (Claim claim : claims.subList(grown ? before : 0, claims.size())) {
            if (wanted.test(claim)) {
                joining.add(claim);
            }
        }
        PagedList<Claim> indexed = grown ? known.claims : PagedList.empty();
        return new Indexed(graph, indexed.with(joining));
    }
}
