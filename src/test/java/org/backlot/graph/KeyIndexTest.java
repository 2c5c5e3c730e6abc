package org.backlot.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyIndexTest {
    private static final List<Entry> MANY =
            IntStream.range(0, 10_000).mapToObj(i -> new Entry("post-" + i, i)).toList();

    private record Entry(String key, int value) {}

    @Test
    void ofTenThousandKeysEachIsFound() {
        KeyIndex<Entry> index = empty().with(MANY);

        assertThat(MANY).allSatisfy(entry -> assertThat(index.find(entry.key)).isSameAs(entry));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 255, 256, 257, 5_000})
    void tenThousandKeysThatJoinInBatchesAreFound(int batch) {
        KeyIndex<Entry> index = empty();
        for (int from = 0; from < MANY.size(); from += batch) {
            index = index.with(MANY.subList(from, Math.min(MANY.size(), from + batch)));
        }
        KeyIndex<Entry> whole = index;

        assertThat(MANY).allSatisfy(entry -> assertThat(whole.find(entry.key)).isSameAs(entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "post", "post-10000", "POST-1", "post-1 ", "\u0000"})
    void aKeyThatIsNotThereIsNotFound(String key) {
        assertThat(empty().with(MANY).find(key)).isNull();
    }

    @Test
    void aLaterValueTakesThePlaceOfTheEarlier() {
        KeyIndex<Entry> index = empty().with(MANY).with(List.of(new Entry("post-17", -1)));

        assertThat(index.find("post-17")).isEqualTo(new Entry("post-17", -1));
    }

    @Test
    void aReplacementLeavesTheOlderIndexAsItWas() {
        KeyIndex<Entry> older = empty().with(MANY);

        older.with(List.of(new Entry("post-17", -1)));

        assertThat(older.find("post-17")).isEqualTo(new Entry("post-17", 17));
    }

    @Test
    void aNewKeyIsNotInTheOlderIndex() {
        KeyIndex<Entry> older = empty().with(MANY);

        older.with(List.of(new Entry("post-10000", 10_000)));

        assertThat(older.find("post-10000")).isNull();
    }

    @Test
    void replacementsByTheThousandLoseNothing() {
        KeyIndex<Entry> index = empty().with(MANY);
        for (int round = 1; round <= 5; round++) {
            int more = round;
            index = index.with(MANY.stream()
                    .map(entry -> new Entry(entry.key, entry.value + more))
                    .toList());
        }
        KeyIndex<Entry> last = index;

        assertThat(MANY)
                .allSatisfy(entry -> assertThat(last.find(entry.key)).isEqualTo(new Entry(entry.key, entry.value + 5)));
    }

    @Test
    void keysOfOneHashAreToldApart() {
        List<Entry> twins = Stream.of("AaAa", "BBBB", "AaBB", "BBAa")
                .map(key -> new Entry(key, 1))
                .toList();
        KeyIndex<Entry> index = empty().with(twins);

        assertThat(twins).allSatisfy(entry -> assertThat(index.find(entry.key)).isSameAs(entry));
    }

    private static KeyIndex<Entry> empty() {
        return KeyIndex.by(Entry::key);
    }
}
