package org.backlot.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.backlot.graph.Graph;

/**
 * Lists of a graph in other orders than their own. Each is sorted when it is first asked for, and kept until it is asked
 * for in a later graph: every page of it costs the same, and what nobody reads is never sorted.
 */
@ApplicationScoped
public class SortedLists {
    private final Map<String, Sorted> known = new ConcurrentHashMap<>();

    /**
     * A list by its keys, from the least on.
     *
     * @param name of the list and the order: the same name always means the same of any graph
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> of(Graph graph, String name, List<? extends T> list, Function<? super T, String> key) {
        Sorted sorted = known.compute(
                name,
                (same, before) -> before != null && before.sequence >= graph.sequence()
                        ? before
                        : new Sorted(graph.sequence(), sort(list, key)));
        return sorted.sequence == graph.sequence() ? (List<T>) sorted.list : sort(list, key);
    }

    /** A copy of a list by its keys, from the least on. */
    public static <T> List<T> sort(List<? extends T> list, Function<? super T, String> key) {
        List<Keyed<T>> keyed = new ArrayList<>(list.size());
        list.forEach(entry -> keyed.add(new Keyed<>(key.apply(entry), entry)));
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::entry).toList();
    }

    private record Keyed<T>(String key, T entry) {}

    private record Sorted(long sequence, List<?> list) {}
}
