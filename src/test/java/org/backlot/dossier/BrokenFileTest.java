package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFileTest {

    static Stream<Arguments> whatIsNoDossier() {
        return Stream.of(
                Arguments.of("", "1:1: the file is empty (begin with `dossier: 1`)"),
                Arguments.of("# nothing\n", "1:1: the file is empty (begin with `dossier: 1`)"),
                Arguments.of("- dossier\n", "1:1: a dossier is a mapping, not a list"),
                Arguments.of("title: A\n", "1:1: a dossier lacks `dossier`"),
                Arguments.of("dossier: 1\n---\ndossier: 1\n", "2:1: a second document begins here (write one dossier"),
                Arguments.of("dossier: 1\ntitle: A: B\n", "2:9: this is not YAML: mapping values are not allowed here"),
                Arguments.of("dossier: 1\n\ttitle: A\n", "2:1: this is not YAML: "),
                Arguments.of("dossier: 1\ntitle: \"A\n", "3:1: this is not YAML: "),
                Arguments.of("dossier: 1\ntitle: @A\n", "2:8: this is not YAML: "),
                Arguments.of("dossier: 1\ntitle: !!str A\n", "2:8: tags such as "),
                Arguments.of("dossier: 1\ntitle: *a\n", "2:8: `*a` stands for nothing that ends above"),
                Arguments.of("dossier: 1\npeople: &a {b: *a}\n", "2:16: `*a` stands for nothing that ends above"),
                Arguments.of("dossier: 1\ntitle: a\u0001\n", "2:9: the character U+0001 cannot stand in a file"),
                Arguments.of(
                        "dossier: 1\ntitle: A\ntitle: B\n", "3:1: `title` stands here a second time; it is in line 2"),
                Arguments.of("dossier: 1\n? [a]\n: b\n", "2:3: a key is a text, not a list"));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoDossier")
    void whatIsNoDossierIsRefusedWhereItBreaks(String text, String mistake) {
        assertThat(Files.mistakes(text)).singleElement().asString().startsWith("a.yaml:" + mistake);
    }

    @Test
    void aByteOrderMarkIsAccepted() {
        assertThat(Files.mistakes("\uFEFFdossier: 1\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier: 1\r\ntitle: A\r\n", "%YAML 1.2\n---\ndossier: 1\n...\n"})
    void otherLineEndsAndMarkersAreAccepted(String text) {
        assertThat(Files.mistakes(text)).isEmpty();
    }

    @Test
    void jsonIsAccepted() {
        Dossier dossier = Files.read("{\n\t\"dossier\":1,\"title\":\"\\u0041\\/\\ud83c\\udfac\",\t\"people\":{}\n}");
        assertThat(dossier.mistakes()).isEmpty();
        assertThat(dossier.title()).isEqualTo("A/\uD83C\uDFAC");
    }

    @Test
    void aByteThatIsNoCharacterIsToldWithItsPlace() {
        byte[] bytes = "dossier: 1\ntitle: Gr\u00FC\u00DFe\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Files.read(bytes).mistakes())
                .containsExactly(new Mistake(
                        "a.yaml", 2, 10, "the file is not UTF-8: byte 20 is no character", "save the file as UTF-8"));
    }

    @Test
    void utf16IsRefused() {
        byte[] bytes = "dossier: 1\n".getBytes(StandardCharsets.UTF_16);
        assertThat(Files.read(bytes).mistakes()).extracting(Mistake::hint).containsExactly("save the file as UTF-8");
    }

    @Test
    void columnsAreCountedInCharacters() {
        assertThat(Files.mistakes("dossier: 1\npeople: {\"\uD83C\uDFAC\": A}\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:10: `\uD83C\uDFAC` is no slug");
        assertThat(Files.mistakes("dossier: 1\ntitle: [\"\uD83C\uDFAC\", *a]\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:14: ");
    }

    @Test
    void aFileOfTheGreatestSizeIsReadAndOneByteMoreIsNot() throws IOException {
        assertThat(limited("dossier: 1", 10)).isEmpty();
        assertThat(limited("dossier: 1\n", 10))
                .extracting(Mistake::message)
                .containsExactly("the file is larger than 10 bytes");
    }

    private static List<Mistake> limited(String text, int bytes) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return DossierReader.read("a.yaml", in, bytes).mistakes();
    }

    @Test
    void anAliasStandsForItsAnchor() {
        String text = Files.BASE + """
                claims:
                  one:
                    remark: {subject: mgm, text: A}
                    citations: &cited [{document: article}]
                  two:
                    remark: {subject: mgm, text: B}
                    citations: *cited
                """;
        assertThat(Files.mistakes(text)).isEmpty();
    }
}
