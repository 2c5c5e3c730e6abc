package org.backlot.scoop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backlot.announcement.FirstReport;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;

/**
 * First-report credits by the publication that is credited: an index beside the graph. That of a later graph comes out of
 * this one by a look at the claims that joined.
 */
record Credits(Graph graph, Map<Long, List<Claim>> byPublication) {
    static final Credits NONE = new Credits(Graph.empty(), Map.of());

    Credits advance(Graph next) {
        List<Claim> claims = next.claims();
        int known = graph.claims().size();
        boolean grown = known <= claims.size()
                && (known == 0 || claims.get(known - 1) == graph.claims().get(known - 1));
        Map<Long, List<Claim>> joined = new HashMap<>();
        for (Claim claim : claims.subList(grown ? known : 0, claims.size())) {
            if (claim instanceof FirstReport credit) {
                joined.computeIfAbsent(credit.publication(), outlet -> new ArrayList<>())
                        .add(claim);
            }
        }
        if (grown && joined.isEmpty()) {
            return new Credits(next, byPublication);
        }
        Map<Long, List<Claim>> all = new HashMap<>(grown ? byPublication : Map.of());
        joined.forEach((outlet, credits) -> {
            List<Claim> together = new ArrayList<>(all.getOrDefault(outlet, List.of()));
            together.addAll(credits);
            all.put(outlet, List.copyOf(together));
        });
        return new Credits(next, Map.copyOf(all));
    }

    List<Claim> of(long publication) {
        return byPublication.getOrDefault(publication, List.of());
    }
}
