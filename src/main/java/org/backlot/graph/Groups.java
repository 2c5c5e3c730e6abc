package org.backlot.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Values grouped under numbers, collected during a change so that each group is copied once, however many values join
 * it: the cost of a change is the size of the groups it touches, not their product.
 */
final class Groups<E> {
    private final Map<Long, List<E>> joining = new HashMap<>();
    private final IntFunction<E[]> arrays;

    Groups(IntFunction<E[]> arrays) {
        this.arrays = arrays;
    }

    void add(long number, E value) {
        joining.computeIfAbsent(number, key -> new ArrayList<>(2)).add(value);
    }

    Pages<E[]> into(Pages<E[]> pages) {
        if (joining.isEmpty()) {
            return pages;
        }
        Pages.Draft<E[]> draft = pages.draft();
        joining.forEach((number, values) -> {
            E[] before = draft.find(number);
            int length = before == null ? 0 : before.length;
            E[] after = arrays.apply(length + values.size());
            if (before != null) {
                System.arraycopy(before, 0, after, 0, length);
            }
            for (int i = 0; i < values.size(); i++) {
                after[length + i] = values.get(i);
            }
            draft.put(number, after);
        });
        return draft.done();
    }
}
