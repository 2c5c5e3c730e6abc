package org.backlot.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.backlot.graph.Graph;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.SortedLists;
import org.jspecify.annotations.Nullable;

/** Reads pages of lists: of a whole one, or of the part of it to which a filter leads. */
@ApplicationScoped
class Lists {
    private final SortedLists sorted;

    Lists(SortedLists sorted) {
        this.sorted = sorted;
    }

    /**
     * A list of a graph.
     *
     * @param name tells it from all other lists
     * @param own the order in which the whole stands
     * @param part of the whole and in its order, where a filter leads to one
     */
    record Listing<T>(
            Graph graph,
            String name,
            List<? extends T> whole,
            String own,
            @Nullable List<? extends T> part) {}

    <T> Page<T> page(Listing<T> of, KeyOrder<T> order, Predicate<? super T> wanted, PageRequest request) {
        return Page.of(inOrder(of, order), order, wanted, request);
    }

    private <T> List<? extends T> inOrder(Listing<T> of, KeyOrder<T> order) {
        List<? extends T> list = of.part() == null ? of.whole() : of.part();
        if (order.name().equals(of.own())) {
            return list;
        }
        return of.part() == null
                ? sorted.of(of.graph(), of.name() + " " + order.name(), list, order.key())
                : SortedLists.sort(list, order.key());
    }
}
