package org.backlot.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A page of what is found by walking is that of the list that the walk would make. */
class WalkPropertyTest {
    private static final KeyOrder<Integer> UP = KeyOrder.of("NUMBER", Page::numberKey, null);
    private static final KeyOrder<Integer> DOWN = KeyOrder.of("NUMBER", Page::numberKey, OrderDirection.DESC);
    private static final KeyOrder<Integer> DIGITS = KeyOrder.of("DIGITS", WalkPropertyTest::reversed, null);

    @Property(tries = 500)
    void inTheOrderOfTheWalkAndFromEitherEnd(
            @ForAll @Size(max = 40) Set<@IntRange(max = 60) Integer> numbers,
            @ForAll boolean down,
            @ForAll boolean backward,
            @ForAll @IntRange(max = 9) int size,
            @ForAll @IntRange(max = 60) int cursor) {
        KeyOrder<Integer> order = down ? DOWN : UP;
        String bound = cursor == 0 ? null : order.cursor(cursor);
        PageRequest request = request(backward, size, bound);
        NavigableSet<Integer> found = new TreeSet<>(numbers);

        Page<Integer> page = Page.of(new Walked(found), UP, order, request);

        Page<Integer> whole = Page.of(List.copyOf(found), order, number -> true, request);
        assertThat(page.entries()).isEqualTo(whole.entries());
        assertThat(page.info().startCursor()).isEqualTo(whole.info().startCursor());
        assertThat(backward ? page.info().hasPreviousPage() : page.info().hasNextPage())
                .isEqualTo(
                        backward ? whole.info().hasPreviousPage() : whole.info().hasNextPage());
        assertThat(page.total().getAsInt()).isEqualTo(numbers.size());
    }

    @Property(tries = 200)
    void inAnotherOrder(
            @ForAll @Size(max = 40) Set<@IntRange(max = 999) Integer> numbers, @ForAll @IntRange(max = 9) int size) {
        Page<Integer> page =
                Page.of(new Walked(new TreeSet<>(numbers)), UP, DIGITS, PageRequest.of(size, null, null, null));

        assertThat(page.entries())
                .isEqualTo(numbers.stream()
                        .sorted((one, other) -> reversed(one).compareTo(reversed(other)))
                        .limit(size)
                        .toList());
    }

    private static PageRequest request(boolean backward, int size, @Nullable String bound) {
        return backward ? PageRequest.of(null, null, size, bound) : PageRequest.of(size, bound, null, null);
    }

    private static String reversed(int number) {
        return new StringBuilder(String.format("%03d", number)).reverse().toString();
    }

    private record Walked(NavigableSet<Integer> numbers) implements TwoWayWalk<Integer> {

        @Override
        public void from(@Nullable String after, Predicate<? super Integer> taker) {
            walk(after == null ? numbers : numbers.tailSet(number(after), false), taker);
        }

        @Override
        public void back(@Nullable String before, Predicate<? super Integer> taker) {
            walk(
                    before == null
                            ? numbers.descendingSet()
                            : numbers.headSet(number(before), false).descendingSet(),
                    taker);
        }

        private static void walk(Set<Integer> numbers, Predicate<? super Integer> taker) {
            numbers.stream().takeWhile(taker).forEach(taken -> {});
        }

        private static int number(String key) {
            return (int) Long.parseLong(key, 16);
        }
    }
}
