package org.backlot.graph;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** An immutable list of which the next one shares all pages but the last. */
final class PagedList<T> extends AbstractList<T> implements RandomAccess {
    private final Pages<T> pages;
    private final int size;

    private PagedList(Pages<T> pages, int size) {
        this.pages = pages;
        this.size = size;
    }

    static <T> PagedList<T> empty() {
        return new PagedList<>(Pages.empty(), 0);
    }

    PagedList<T> with(List<T> joining) {
        if (joining.isEmpty()) {
            return this;
        }
        Pages.Draft<T> draft = pages.draft();
        int next = size;
        for (T value : joining) {
            draft.put(next++, value);
        }
        return new PagedList<>(draft.done(), next);
    }

    @Override
    public T get(int index) {
        return Objects.requireNonNull(pages.find(Objects.checkIndex(index, size)));
    }

    @Override
    public int size() {
        return size;
    }
}
