package org.backlot.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {

    @ParameterizedTest
    @CsvSource({
        "b a c, '', a b c",
        "b d, a c e, a b c d e",
        "a b, c d, a b c d",
        "c d, b a, a b c d",
        "'', b a, a b",
        "a, a-b B aa, B a a-b aa",
        "jen-salke, jennifer jen, jen jen-salke jennifer",
    })
    void valuesStandInTheOrderOfTheirKeysWheneverTheyJoined(String first, String then, String order) {
        Directory<String> directory = empty().with(words(first)).with(words(then));

        assertThat(directory.all()).isEqualTo(words(order));
    }

    @Test
    void whatJoinsIsNotInTheOlderDirectory() {
        Directory<String> older = empty().with(List.of("b"));

        older.with(List.of("a", "c"));

        assertThat(older.all()).containsExactly("b");
    }

    @Test
    void aDirectoryCannotBeChangedThroughItsList() {
        List<String> all = empty().with(List.of("a")).all();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> all.set(0, "b"));
    }

    @Test
    void aDirectoryIsNotOfAnotherType() {
        Directory<Object> directory = Directory.<Object>by(Object::toString).with(List.of("a"));

        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> directory.all(Integer.class));
    }

    private static Directory<String> empty() {
        return Directory.by(Function.identity());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }
}
