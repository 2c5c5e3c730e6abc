package org.backlot.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class PagePropertyTest {

    @Property(tries = 500)
    void pagesForwardTogetherAreTheList(
            @ForAll @Size(max = 60) Set<@IntRange(max = 1000) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 7) int size,
            @ForAll @IntRange(min = 1, max = 4) int divisor) {
        Predicate<Integer> wanted = number -> number % divisor == 0;

        assertThat(forward(new TreeSet<>(numbers), List.of(), wanted, size))
                .isEqualTo(numbers.stream().filter(wanted).sorted().toList());
    }

    @Property(tries = 500)
    void pagesBackwardTogetherAreTheList(
            @ForAll @Size(max = 60) Set<@IntRange(max = 1000) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 7) int size,
            @ForAll @IntRange(min = 1, max = 4) int divisor) {
        Predicate<Integer> wanted = number -> number % divisor == 0;

        assertThat(backward(List.copyOf(new TreeSet<>(numbers)), wanted, size))
                .isEqualTo(numbers.stream().filter(wanted).sorted().toList());
    }

    @Property(tries = 500)
    void whatJoinsBetweenPagesNeitherHidesNorRepeatsWhatWasThere(
            @ForAll @Size(max = 40) Set<@IntRange(max = 1000) Integer> numbers,
            @ForAll @Size(max = 40) List<@IntRange(max = 1000) Integer> joining,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        List<Integer> seen = forward(new TreeSet<>(numbers), joining, number -> true, size);

        assertThat(seen).doesNotHaveDuplicates().containsAll(numbers).isSorted();
    }

    /** Reads page after page while one number more joins the list before each. */
    private static List<Integer> forward(
            TreeSet<Integer> list, List<Integer> joining, Predicate<Integer> wanted, int size) {
        List<Integer> seen = new ArrayList<>();
        @Nullable String after = null;
        boolean more = true;
        for (int i = 0; more; i++) {
            if (i < joining.size()) {
                list.add(joining.get(i));
            }
            Page<Integer> page =
                    Page.of(List.copyOf(list), Page::numberKey, wanted, PageRequest.of(size, after, null, null));
            seen.addAll(page.entries());
            after = page.info().endCursor();
            more = page.info().hasNextPage();
        }
        return seen;
    }

    private static List<Integer> backward(List<Integer> list, Predicate<Integer> wanted, int size) {
        List<Integer> seen = new ArrayList<>();
        @Nullable String before = null;
        boolean more = true;
        while (more) {
            Page<Integer> page = Page.of(list, Page::numberKey, wanted, PageRequest.of(null, null, size, before));
            seen.addAll(0, page.entries());
            before = page.info().startCursor();
            more = page.info().hasPreviousPage();
        }
        return seen;
    }
}
