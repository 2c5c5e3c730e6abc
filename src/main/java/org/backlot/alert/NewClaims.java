package org.backlot.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;

/** What there is to tell of the claims that were recorded after a graph, each claim looked at once. */
final class NewClaims<T> implements News<T> {
    private final BiFunction<Claim, Graph, List<T>> tell;
    private int looked;

    /** @param tell what there is to tell of a new claim; often nothing */
    NewClaims(Graph since, BiFunction<Claim, Graph, List<T>> tell) {
        this.looked = since.claims().size();
        this.tell = tell;
    }

    @Override
    public NewClaims<T> goBack(Graph graph, int last) {
        List<Claim> all = graph.claims();
        int lowest = Math.max(0, looked - STRETCH);
        int missing = last;
        for (int at = looked - 1; missing > 0 && at >= lowest; at--) {
            int found = tell.apply(all.get(at), graph).size();
            if (found > 0) {
                missing -= found;
                looked = at;
            }
        }
        return this;
    }

    @Override
    public List<T> next(Graph graph) {
        List<Claim> all = graph.claims();
        int end = Math.min(all.size(), looked + STRETCH);
        List<T> told = new ArrayList<>();
        while (looked < end) {
            told.addAll(tell.apply(all.get(looked++), graph));
        }
        return told;
    }

    @Override
    public boolean isUpToDate(Graph graph) {
        return looked >= graph.claims().size();
    }
}
