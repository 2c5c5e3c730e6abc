package org.backlot.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 257, 65_535, 65_536, 1_000_000})
    void whatIsPutIsFound(long number) {
        assertThat(with(Pages.empty(), number, "value").find(number)).isEqualTo("value");
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                2,
                256,
                -1,
                -255,
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                1L << 32,
                (1L << 39) + 1,
                (1L << 40) + 1,
                (1L << 41) + 1,
                999_999_999_999_999_999L,
            })
    void aNumberThatIsNotThereIsNotFound(long number) {
        assertThat(with(Pages.empty(), 1, "value").find(number)).isNull();
    }

    @Test
    void aGapReadsAsNothing() {
        Pages<String> pages = with(with(Pages.empty(), 1, "one"), 5000, "five thousand");

        assertThat(pages.find(2500)).isNull();
    }

    @Test
    void aChangeLeavesTheOlderPagesAsTheyWere() {
        Pages<String> older = with(Pages.empty(), 1, "older");

        with(older, 1, "newer");

        assertThat(older.find(1)).isEqualTo("older");
    }

    @Test
    void twoChangesOfOneGraphDoNotSeeEachOther() {
        Pages<String> older = with(Pages.empty(), 1, "one");
        Pages<String> left = with(older, 2, "left");

        with(older, 2, "right");

        assertThat(left.find(2)).isEqualTo("left");
    }

    @Test
    void aChangeKeepsWhatItDoesNotTouch() {
        Pages<String> pages = with(with(Pages.empty(), 1, "one"), 2, "two");

        assertThat(pages.find(1)).isEqualTo("one");
    }

    private static Pages<String> with(Pages<String> pages, long number, String value) {
        Pages.Draft<String> draft = pages.draft();
        draft.put(number, value);
        return draft.done();
    }
}
