package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    private static final Duration QUICKLY = Duration.ofSeconds(60);

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder text = new StringBuilder("dossier: 1\ntitle:\n- &a0 [A, A, A, A, A, A, A, A, A, A]\n");
        for (int i = 1; i < 30; i++) {
            text.append("- &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("A]\n");
        }
        assertThat(quickly(text.toString()))
                .singleElement()
                .asString()
                .endsWith("the file has more than 4000000 values (use fewer aliases)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void deepNestingIsRefused(String opening) {
        assertThat(quickly(opening.repeat(1_000_000)))
                .containsExactly(
                        "a.yaml:1:" + (50 * opening.length() + 1) + ": lists and mappings stand more than 50 deep");
    }

    @Test
    void aTextOfFiftyMegabytesIsRefused() {
        assertThat(quickly("dossier: 1\ntitle: \"" + "a".repeat(50_000_000) + "\"\n"))
                .containsExactly("a.yaml:2:1: the line has more than 16000000 characters (write it in several lines)");
    }

    @Test
    void aTextOfAMillionCharactersIsRefusedWithItsKey() {
        assertThat(quickly("dossier: 1\ntitle: \"" + "a".repeat(1_000_000) + "\"\n"))
                .containsExactly("a.yaml:2:8: `title` has 1000000 characters; at most 300 are kept");
    }

    @Test
    void aKeyOfAMillionCharactersIsRefused() {
        assertThat(quickly("a".repeat(1_000_000) + ": 1\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:1000001: this is not YAML");
    }

    @Test
    void twentyThousandClaimsAreRead() {
        StringBuilder text = new StringBuilder(Files.BASE).append("claims:\n");
        for (int i = 0; i < 20_000; i++) {
            String correction = i == 0 ? "" : "supersedes: c" + (i - 1) + ", ";
            text.append("  c").append(i).append(": {remark: {subject: mgm, text: A}, ");
            text.append(correction).append("citations: [{document: article}]}\n");
        }
        assertThat(quickly(text.toString())).isEmpty();
    }

    @Test
    void manySlipsAreToldQuickly() {
        StringBuilder text = new StringBuilder(Files.BASE).append("posts:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  post-number-").append(i).append(": A\n");
        }
        text.append("claims:\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("  c")
                    .append(i)
                    .append(": {remark: {subject: pots-numbr-")
                    .append(i);
            text.append(", text: A}, citations: [{document: article}]}\n");
        }
        assertThat(quickly(text.toString())).hasSize(Mistakes.MOST + 1);
    }

    private static List<String> quickly(String text) {
        return Assertions.assertTimeoutPreemptively(QUICKLY, () -> Files.mistakes(text));
    }
}
