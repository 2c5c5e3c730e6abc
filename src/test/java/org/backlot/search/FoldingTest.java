package org.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Jen Salke, jen salke",
        "MGM+, mgm plus",
        "mgm PLUS, mgm plus",
        "A+E Networks, a plus e networks",
        "A&E, a and e",
        "'  Prime   Video ', prime video",
        "Françoise Guyonnet, francoise guyonnet",
        "Søren Kierkegård, soren kierkegard",
        "Łódź Film, lodz film",
        "STRASSE, strasse",
        "Straße, strasse",
        "İstanbul, istanbul",
        "ΟΔΟΣ, οδοσ",
        "J.J. Abrams, jj abrams",
        "'O''Brien', obrien",
        "O’Brien, obrien",
        "Smith-Jones, smith jones",
        "ﬁlm, film",
        "ＭＧＭ, mgm",
        "東宝, 東宝",
        "Œuvre & Æon, oeuvre and aeon",
    })
    void whatReadsAlikeIsAlike(String text, String folded) {
        assertThat(Folding.of(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "?!", "\u0301", "—"})
    void ofWhatHasNoLetterNothingRemains(String text) {
        assertThat(Folding.of(text)).isEmpty();
    }
}
