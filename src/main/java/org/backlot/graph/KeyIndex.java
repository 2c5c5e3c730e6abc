package org.backlot.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable look-up of values by a text key that each value knows of itself. The next one is made by copying only
 * the pages of the buckets that change; it is rebuilt with more buckets when they grow long. A later value of the same
 * key takes the place of the earlier.
 */
final class KeyIndex<T> {
    private static final int FIRST_BUCKETS = 1 << 8;
    private static final int CROWDED = 3;

    private final Function<T, String> key;
    private final Pages<T[]> buckets;
    private final int mask;
    private final int size;

    private KeyIndex(Function<T, String> key, Pages<T[]> buckets, int mask, int size) {
        this.key = key;
        this.buckets = buckets;
        this.mask = mask;
        this.size = size;
    }

    static <T> KeyIndex<T> by(Function<T, String> key) {
        return new KeyIndex<>(key, Pages.empty(), FIRST_BUCKETS - 1, 0);
    }

    @Nullable
    T find(String wanted) {
        T[] bucket = buckets.find(spread(wanted) & mask);
        if (bucket != null) {
            for (T value : bucket) {
                if (key.apply(value).equals(wanted)) {
                    return value;
                }
            }
        }
        return null;
    }

    KeyIndex<T> with(Collection<T> values) {
        if (values.isEmpty()) {
            return this;
        }
        if ((long) size + values.size() > (long) CROWDED * (mask + 1)) {
            return wider(size + values.size()).with(values);
        }
        Pages.Draft<T[]> draft = buckets.draft();
        int added = 0;
        for (T value : values) {
            added += put(draft, value, mask);
        }
        return new KeyIndex<>(key, draft.done(), mask, size + added);
    }

    private KeyIndex<T> wider(int expected) {
        int count = mask + 1;
        while ((long) expected > (long) CROWDED * count / 2) {
            count <<= 1;
        }
        int widerMask = count - 1;
        Pages.Draft<T[]> draft = Pages.<T[]>empty().draft();
        forEach((value, bucket) -> put(draft, value, widerMask));
        return new KeyIndex<>(key, draft.done(), widerMask, size);
    }

    private void forEach(ObjIntConsumer<T> action) {
        for (int i = 0; i <= mask; i++) {
            T[] bucket = buckets.find(i);
            if (bucket != null) {
                for (T value : bucket) {
                    action.accept(value, i);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private int put(Pages.Draft<T[]> draft, T value, int widthMask) {
        String wanted = key.apply(value);
        int slot = spread(wanted) & widthMask;
        T[] before = draft.find(slot);
        if (before == null) {
            T[] first = (T[]) new Object[] {value};
            draft.put(slot, first);
            return 1;
        }
        for (int i = 0; i < before.length; i++) {
            if (key.apply(before[i]).equals(wanted)) {
                T[] replaced = before.clone();
                replaced[i] = value;
                draft.put(slot, replaced);
                return 0;
            }
        }
        T[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = value;
        draft.put(slot, after);
        return 1;
    }

    private static int spread(String wanted) {
        int hash = wanted.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & 0x7FFFFFFF;
    }
}
