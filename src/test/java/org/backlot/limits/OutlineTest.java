package org.backlot.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.introspection.IntrospectionQueryBuilder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document asks for beyond a limit is refused by its form, with the limit and what was counted. */
class OutlineTest {

    static Stream<Arguments> beyond() {
        return Stream.of(
                arguments("{a" + " ".repeat(50_000) + "}", "QUERY_TOO_LONG", 50_000, 50_003),
                arguments("{" + "a ".repeat(5_000) + "}", "TOO_MANY_TOKENS", 5_000, 5_001),
                arguments(nested("a", 25), "TOO_DEEP", 24, 25),
                arguments(nested("a", 600), "TOO_DEEP", 500, 501),
                arguments("{a(b: " + "[".repeat(600) + "]".repeat(600) + ")}", "TOO_DEEP", 500, 501),
                arguments("{...f} fragment f on Query " + nested("a", 25), "TOO_DEEP", 24, 25),
                arguments(nested("__schema", 17), "INTROSPECTION_TOO_DEEP", 16, 17),
                arguments("{" + many(101, "a%d: b") + "}", "TOO_MANY_ALIASES", 100, 101),
                arguments(
                        "{a {" + "...f ".repeat(11) + "}} fragment f on Query {" + many(10, "a%d: b") + "}",
                        "TOO_MANY_ALIASES",
                        100,
                        110),
                arguments("{" + many(21, "a%d") + "}", "TOO_MANY_ROOT_FIELDS", 20, 21),
                arguments("{...f ...f} fragment f on Query {" + many(11, "a%d") + "}", "TOO_MANY_ROOT_FIELDS", 20, 22),
                arguments("{a " + "@b".repeat(51) + "}", "TOO_MANY_DIRECTIVES", 50, 51),
                arguments("query(" + many(51, "$v%d: Int @b") + ") {a}", "TOO_MANY_DIRECTIVES", 50, 51),
                arguments("query(" + many(101, "$v%d: Int") + ") {a}", "TOO_MANY_VARIABLES", 100, 101),
                arguments(many(21, "query q%d {a}"), "TOO_MANY_OPERATIONS", 20, 21),
                arguments("{a}" + many(101, "fragment f%d on Query {a}"), "TOO_MANY_FRAGMENTS", 100, 101));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void whatGoesBeyondALimitIsRefusedWithTheNumber(String text, String code, int limit, int counted) {
        Refusal refusal = refusal(text);
        assertThat(refusal.code()).hasToString(code);
        assertThat(refusal.details()).containsEntry("limit", (long) limit).containsEntry("cost", (long) counted);
        assertThat(refusal.getMessage()).contains(String.valueOf(limit), String.valueOf(counted));
    }

    @Test
    void aFragmentThatContainsItselfIsRefusedEvenIfItIsNotSpread() {
        assertThat(refusal("{a} fragment f on A {...g} fragment g on A {a {...f}}")
                        .code())
                .hasToString("CIRCULAR_FRAGMENT");
    }

    @Test
    void fragmentsThatDoubleEachOtherAreCountedWithoutBeingFollowed() {
        String bomb = IntStream.range(0, 90)
                .mapToObj(i -> "fragment f" + i + " on Query {x" + i + ": a ...f" + (i + 1) + " ...f" + (i + 1) + "}")
                .collect(Collectors.joining(" ", "{...f0} ", " fragment f90 on Query {a}"));
        Refusal refusal = refusal(bomb);
        assertThat(refusal.code()).hasToString("TOO_MANY_ALIASES");
        assertThat(refusal.details()).containsEntry("cost", Long.MAX_VALUE);
    }

    @Test
    void theIntrospectionOfToolsIsLetIn() {
        assertThatCode(() -> Committed.GATE.parse(IntrospectionQueryBuilder.build(
                        IntrospectionQueryBuilder.Options.defaultOptions().typeRefFragmentDepth(9))))
                .doesNotThrowAnyException();
    }

    private static Refusal refusal(String text) {
        return catchThrowableOfType(Refusal.class, () -> Committed.GATE.parse(text));
    }

    private static String nested(String first, int levels) {
        return "{" + first + " {a".repeat(levels - 1) + "}".repeat(levels);
    }

    private static String many(int times, String form) {
        return IntStream.range(0, times).mapToObj(i -> form.formatted(i)).collect(Collectors.joining(" "));
    }
}
