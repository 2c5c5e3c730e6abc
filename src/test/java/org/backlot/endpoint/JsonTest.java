package org.backlot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON goes in and out unchanged, and what cannot be meant is refused before it costs anything. */
class JsonTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("list", Arrays.asList(1, 2.5, true, null, "é 🏃 \" \\ \n \u0001"));
        value.put("object", Map.of("long", 9_007_199_254_740_993L, "decimal", new BigDecimal("0.1")));

        Object read = Json.read(new String(Json.write(value), StandardCharsets.UTF_8));

        assertThat(String.valueOf(read)).isEqualTo(value.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"query\":\"{__type",
                "{} {}",
                "\ufeff{}",
                "{\"query\":1,\"query\":2}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}",
                "[NaN]"
            })
    void whatIsNoJsonOrCannotBeMeantIsRefused(String text) {
        assertRefused(text, ErrorCode.BAD_REQUEST);
    }

    @Test
    void depthIsBounded() {
        assertThat(Json.read("[".repeat(100) + "]".repeat(100))).isNotNull();
        assertRefused("[".repeat(129) + "]".repeat(129), ErrorCode.CONTENT_TOO_DEEP);
        assertRefused("[{\"a\":".repeat(50_000), ErrorCode.CONTENT_TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1e999999}", "{\"a\":1e-999999999}"})
    void rangeOfNumbersIsBounded(String text) {
        assertRefused(text, ErrorCode.NUMBER_TOO_LONG);
    }

    @Test
    void lengthOfNumbersIsBounded() {
        assertRefused("1".repeat(100_000), ErrorCode.NUMBER_TOO_LONG);
    }

    private static void assertRefused(String text, ErrorCode code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Json.read(text))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
