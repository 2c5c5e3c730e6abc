package org.backlot.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnfoldingTest {
    private static final KeyOrder<Integer> OWN = KeyOrder.of(Page::numberKey);

    private int found;

    @Test
    void aPageFindsOutOneEntryMoreThanItShows() {
        page(new Unfolding<>(this::next), PageRequest.of(20, null, null, null));

        assertThat(found).isEqualTo(21);
    }

    @Test
    void whatWasFoundOutIsKeptForTheNextReader() {
        Unfolding<Integer> list = new Unfolding<>(this::next);
        page(list, PageRequest.of(20, null, null, null));
        page(list, PageRequest.of(20, null, null, null));

        assertThat(found).isEqualTo(21);
    }

    @Property(tries = 300)
    void aPageIsThatOfTheWholeList(
            @ForAll @Size(max = 40) @UniqueElements List<@IntRange(max = 60) Integer> numbers,
            @ForAll boolean backward,
            @ForAll @IntRange(max = 9) int size,
            @ForAll @IntRange(max = 60) int after,
            @ForAll @IntRange(max = 60) int before) {
        List<Integer> list = numbers.stream().sorted().toList();
        PageRequest request = new PageRequest(backward, size, bound(after), before > after ? bound(before) : null);

        Page<Integer> page = page(Unfolding.of(list), request);
        Page<Integer> whole = Page.of(list, Page::numberKey, request);

        assertThat(page.entries()).isEqualTo(whole.entries());
        assertThat(page.info()).isEqualTo(whole.info());
        assertThat(page.<String>edges((cursor, entry) -> cursor))
                .isEqualTo(whole.<String>edges((cursor, entry) -> cursor));
        assertThat(page.total().getAsInt()).isEqualTo(list.size());
    }

    @Property(tries = 100)
    void inAnotherOrderThePagesHoldEveryEntryOnce(
            @ForAll @Size(max = 40) @UniqueElements List<@IntRange(max = 60) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll OrderDirection direction) {
        List<Integer> list = numbers.stream().sorted().toList();
        KeyOrder<Integer> lastDigit = KeyOrder.of("DIGIT", number -> number % 10 + Page.numberKey(number), direction);
        List<Integer> read = new ArrayList<>();
        String after = null;
        do {
            Page<Integer> page =
                    Unfolding.of(list).page(OWN, lastDigit, entry -> true, PageRequest.of(size, after, null, null));
            read.addAll(page.entries());
            after = page.info().hasNextPage() ? page.info().endCursor() : null;
        } while (after != null);

        Comparator<Integer> order = Comparator.comparing(lastDigit.key());
        assertThat(read)
                .isEqualTo(numbers.stream()
                        .sorted(direction == OrderDirection.ASC ? order : order.reversed())
                        .toList());
    }

    private static @Nullable String bound(int number) {
        return number == 0 ? null : Page.numberKey(number);
    }

    private static Page<Integer> page(Unfolding<Integer> list, PageRequest request) {
        return list.page(OWN, OWN, entry -> true, request);
    }

    private @Nullable Integer next() {
        return IntStream.range(0, 100).boxed().toList().get(found++);
    }
}
