package org.backlot.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimIndexTest {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void itHoldsTheClaimsOfTheSortInWhicheverGraphIsAskedAbout(
            @ForAll("stores") RandomStore store, @ForAll List<Integer> asked) {
        List<Graph> graphs = new ArrayList<>(List.of(Graph.empty()));
        Additions all = store.story().additions();
        for (Claim claim : all.claims()) {
            Graph before = graphs.get(graphs.size() - 1);
            graphs.add(before.with(new Additions(
                    before.sequence() + 1,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(claim),
                    List.of(),
                    Map.of(),
                    Map.of())));
        }
        ClaimIndex lines = new ClaimIndex(claim -> claim.kind() == ClaimKind.REPORTING_LINE);
        for (int which : asked) {
            Graph graph = graphs.get(Math.floorMod(which, graphs.size()));
            assertThat(lines.of(graph))
                    .containsExactlyElementsOf(graph.claims().stream()
                            .filter(claim -> claim.kind() == ClaimKind.REPORTING_LINE)
                            .toList());
        }
    }

    @Provide
    Arbitrary<RandomStore> stores() {
        return RandomStores.stores();
    }
}
