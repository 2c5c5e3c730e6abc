package org.backlot.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which of so many things hang together, by pairs joined one after the other. */
final class Clusters {
    private final int[] parents;
    private final List<int[]> pairs = new ArrayList<>();

    Clusters(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    void join(int one, int other) {
        pairs.add(new int[] {one, other});
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    boolean hangTogether(int one, int other) {
        return root(one) == root(other);
    }

    /** The groups of two or more, each in ascending order. */
    Collection<List<Integer>> groups() {
        SortedMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), its -> new ArrayList<>()).add(i);
        }
        groups.values().removeIf(group -> group.size() < 2);
        return groups.values();
    }

    /** The groups that are left without the pairs that hang together elsewhere. */
    Collection<List<Integer>> groupsExcept(Clusters elsewhere) {
        Clusters rest = new Clusters(parents.length);
        for (int[] pair : pairs) {
            if (!elsewhere.hangTogether(pair[0], pair[1])) {
                rest.join(pair[0], pair[1]);
            }
        }
        return rest.groups();
    }

    private int root(int of) {
        int at = of;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
