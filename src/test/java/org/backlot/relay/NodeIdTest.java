package org.backlot.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject:0",
                "subject:-1",
                "subject:+1",
                "subject:01",
                "subject: 1",
                "subject:1 ",
                "subject:1\n",
                "subject:",
                "subject",
                ":1",
                "subjects:1",
                "subjec:1",
                "Subject:1",
                "SUBJECT:1",
                "person:1",
                "subject:1:1",
                "conflict:1",
                "conflict:1:",
                "conflict:1:Seat",
                "change:1:claim_recorded:1",
                "subject:1\u0000",
                "\u0000subject:1",
                "subject:9223372036854775808",
                "subject:99999999999999999999999999",
                "subject:1e3",
                "subject:0x1",
                "subject:١",
                "",
            })
    void whatStandsForNoNodeIsNotFound(String text) {
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(NodeId.find(id)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "subject:1", "\u0000", "c3ViamVjdDox\u0000", "c3ViamVjdDox\n", "§§", "A", "====", "🎬"})
    void whatIsNotTheFormOfAnIdIsNotFound(String id) {
        assertThat(NodeId.find(id)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {161, 10_000, 10_000_000})
    void aLongIdIsNotFound(int length) {
        assertThat(NodeId.find("A".repeat(length))).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aNumberBeginsAtOne(long number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NodeId(NodeId.Family.SUBJECT, number, ""));
    }
}
