package org.backlot.expectation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimIndex;
import org.backlot.graph.Graph;

/** The claims that promise or plan something for a known day. */
@ApplicationScoped
public class Promises {
    private final ClaimIndex index = new ClaimIndex(Expectation::isPromise);

    /** Those of a graph, in the order of recording. */
    List<Claim> in(Graph graph) {
        return index.of(graph);
    }
}
