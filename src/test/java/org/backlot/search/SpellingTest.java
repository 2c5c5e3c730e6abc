package org.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "salke, salke, 0",
        "slake, salke, 1",
        "salk, salke, 1",
        "salkee, salke, 1",
        "selke, salke, 1",
        "alske, salke, 3",
        "jenifer, jennifer, 1",
        "jenifre, jennifer, 2",
        "jennnnifre, jennifer, 3",
        "hopkns, hopkins, 1",
        "hipkons, hopkins, 2",
        "jen, ben, 1",
        "je, be, 3",
        "mgm, mgn, 1",
    })
    void slipsAreCounted(String wanted, String word, int edits) {
        assertThat(new Spelling(wanted, false).edits(word)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({"je, jennifer, 0", "jenif, jennifer, 1", "jnenirf, jennifer, 2", "salk, salke, 0", "slak, salke, 1"})
    void anOpenWordIsHeldAgainstTheNearestBeginning(String wanted, String word, int edits) {
        assertThat(new Spelling(wanted, true).edits(word)).isEqualTo(edits);
    }

    @Property(tries = 500)
    void aListIsSearchedAsIfEachWordWereLookedAt(
            @ForAll("words") String[] words, @ForAll("word") String wanted, @ForAll boolean open) {
        String[] sorted = new TreeSet<>(Arrays.asList(words)).toArray(String[]::new);
        Spelling spelling = new Spelling(wanted, open);
        Map<String, Integer> oneByOne = new TreeMap<>();
        for (String word : sorted) {
            if (spelling.edits(word) != Spelling.FAR) {
                oneByOne.put(word, spelling.edits(word));
            }
        }
        Map<String, Integer> together = new TreeMap<>();

        spelling.among(
                sorted,
                (word, edits) -> assertThat(together.put(sorted[word], edits)).isNull());

        assertThat(together).isEqualTo(oneByOne);
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars("abcd").ofMinLength(1).ofMaxLength(8);
    }

    @Provide
    Arbitrary<String[]> words() {
        return word().array(String[].class).ofMaxSize(60);
    }
}
