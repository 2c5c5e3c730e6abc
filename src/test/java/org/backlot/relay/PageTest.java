package org.backlot.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | - | - | - | a b c d e |       ",
                "2 | - | - | - | a b       | next  ",
                "2 | b | - | - | c d       | previous next ",
                "2 | d | - | - | e         | previous ",
                "5 | - | - | - | a b c d e |       ",
                "0 | - | - | - |           | next  ",
                "2 | e | - | - |           | previous ",
                "- | a | - | d | b c       | previous ",
                "1 | a | - | d | b         | previous next ",
                "- | d | - | b |           | previous ",
                "- | - | 2 | - | d e       | previous ",
                "- | - | 2 | d | b c       | previous next ",
                "- | - | 2 | b | a         | next  ",
                "- | - | 5 | - | a b c d e |       ",
                "- | - | 0 | - |           | previous ",
                "- | - | 2 | a |           | next  ",
                "- | a | 2 | e | c d       | previous next ",
            })
    void aPageIsTheFirstAfterOrTheLastBefore(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable String entries,
            @Nullable String more) {
        Page<String> page = page(LETTERS, first, after, last, before);

        assertThat(told(page)).isEqualTo((entries == null ? "" : entries) + "/" + (more == null ? "" : more.strip()));
    }

    @ParameterizedTest
    @CsvSource({"bb, c d", "A, a b", "z, ''"})
    void aPageBeginsAfterAKeyThatIsNotThere(String after, String entries) {
        assertThat(String.join(" ", page(LETTERS, 2, after, null, null).entries()))
                .isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource({"1, , a/next", "2, , a c/next", "3, , a c e/", "2, a, c e/previous", "2, c, e/previous"})
    void onlyWhatIsWantedIsOnThePage(int first, @Nullable String after, String told) {
        PageRequest request = PageRequest.of(first, after == null ? null : Cursor.of(after), null, null);

        assertThat(told(Page.of(LETTERS, Function.identity(), letter -> "ace".contains(letter), request)))
                .isEqualTo(told);
    }

    @Test
    void nothingWantedAfterThePageIsNoNextPage() {
        PageRequest request = PageRequest.of(1, null, null, null);

        assertThat(Page.of(LETTERS, Function.identity(), "a"::equals, request)
                        .info()
                        .hasNextPage())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2, -, -, -, e d/next",
                "2, d, -, -, c b/previous next",
                "2, b, -, -, a/previous",
                "-, -, 2, -, b a/previous",
                "-, -, 2, c, e d/next",
                "-, -, 2, b, d c/previous next",
                "1, e, -, b, d/previous next",
            })
    void aListIsReadFromItsEndWhereItsOrderIsDescending(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            String told) {
        KeyOrder<String> order = new KeyOrder<>("NAME", Function.identity(), true);
        PageRequest request = PageRequest.of(
                first, after == null ? null : order.cursor(after), last, before == null ? null : order.cursor(before));

        assertThat(told(Page.of(LETTERS, order, letter -> true, request))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"NAME, false, NAME, true", "NAME, false, SLUG, false", "'', false, NAME, false"})
    void aCursorOfAnotherOrderIsRefused(String given, boolean down, String wanted, boolean wantedDown) {
        String cursor = new KeyOrder<String>(given, Function.identity(), down).cursor("b");
        KeyOrder<String> order = new KeyOrder<>(wanted, Function.identity(), wantedDown);

        PageRequest request = PageRequest.of(1, cursor, null, null);

        assertThat(catchThrowableOfType(Refusal.class, () -> Page.of(LETTERS, order, letter -> true, request)))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.INVALID_CURSOR);
    }

    @Test
    void anEmptyListHasAnEmptyPage() {
        assertThat(page(List.of(), null, null, null, null).info()).isEqualTo(new PageInfo(false, false, null, null));
    }

    @Test
    void theCursorsOfAPageAreThoseOfItsFirstAndLastEntry() {
        PageInfo info = page(LETTERS, 2, "a", null, null).info();

        assertThat(List.of(String.valueOf(info.startCursor()), String.valueOf(info.endCursor())))
                .containsExactly(Cursor.of("b"), Cursor.of("c"));
    }

    @Test
    void theEdgesHaveTheCursorsOfTheirEntries() {
        List<String> edges = page(LETTERS, 1, null, null, null).edges((cursor, node) -> node + " " + cursor);

        assertThat(edges).containsExactly("a " + Cursor.of("a"));
    }

    @Test
    void theWholeListIsCountedWhenAskedFor() {
        assertThat(page(LETTERS, 2, "b", null, null).total().getAsInt()).isEqualTo(5);
    }

    @Test
    void theWholeListIsNotLookedAtUntilItsTotalIsAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        PageRequest request = PageRequest.of(2, null, null, null);

        Page.of(
                LETTERS,
                Function.identity(),
                letter -> {
                    asked.incrementAndGet();
                    return true;
                },
                request);

        assertThat(asked).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 201, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aSizeOutOfBoundsIsRefused(int size) {
        assertRefused(size, null, null, null, ErrorCode.INVALID_PAGE_SIZE);
        assertRefused(null, null, size, null, ErrorCode.INVALID_PAGE_SIZE);
    }

    @Test
    void theGreatestSizeIsTaken() {
        assertThat(PageRequest.of(null, null, 200, null).size()).isEqualTo(200);
    }

    @Test
    void firstAndLastTogetherAreRefused() {
        assertRefused(1, null, 1, null, ErrorCode.AMBIGUOUS_ARGUMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"§", "a b", "A", "\u0000", "____", "gICA", "🎬"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        assertRefused(1, cursor, null, null, ErrorCode.INVALID_CURSOR);
        assertRefused(null, null, 1, cursor, ErrorCode.INVALID_CURSOR);
    }

    @Test
    void aCursorOfGreatLengthIsRefused() {
        assertRefused(1, "A".repeat(10_000), null, null, ErrorCode.INVALID_CURSOR);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "9, 10", "15, 16", "255, 256", "65535, 1048576", "1, 9223372036854775807"})
    void keysOfNumbersAscendAsTheNumbersDo(long less, long more) {
        assertThat(Page.numberKey(less)).isLessThan(Page.numberKey(more));
    }

    private static void assertRefused(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            ErrorCode code) {
        assertThat(catchThrowableOfType(Refusal.class, () -> PageRequest.of(first, after, last, before)))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static Page<String> page(
            List<String> list,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        return Page.of(
                list,
                Function.identity(),
                PageRequest.of(
                        first,
                        after == null ? null : Cursor.of(after),
                        last,
                        before == null ? null : Cursor.of(before)));
    }

    private static String told(Page<String> page) {
        String previous = page.info().hasPreviousPage() ? "previous " : "";
        String next = page.info().hasNextPage() ? "next" : "";
        return String.join(" ", page.entries()) + "/" + (previous + next).strip();
    }
}
