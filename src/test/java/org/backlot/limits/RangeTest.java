package org.backlot.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Levels;
import org.backlot.relay.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, depths and lists beyond their bounds are refused before execution, wherever the number comes from. */
class RangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { people(first: 201) { totalCount } }                                       | INVALID_PAGE_SIZE | first | people | 200 | 201
            { people(last: 201) { totalCount } }                                        | INVALID_PAGE_SIZE | last  | people | 200 | 201
            { people(first: -1) { totalCount } }                                        | INVALID_PAGE_SIZE | first | people | 200 | -1
            query($n: Int = 500) { people(first: $n) { totalCount } }                   | INVALID_PAGE_SIZE | first | people | 200 | 500
            { person(slug: "x") { a: claims(first: 1) { totalCount } b: claims(first: 999) { totalCount } } } | INVALID_PAGE_SIZE | first | person.claims | 200 | 999
            { people(first: 1) { ...f } } fragment f on PersonConnection { nodes { claims(last: 300) { totalCount } } } | INVALID_PAGE_SIZE | last | people.nodes.claims | 200 | 300
            { people(first: 1) @skip(if: true) { ... { nodes { claims(last: 300) { totalCount } } } } } | INVALID_PAGE_SIZE | last | people.nodes.claims | 200 | 300
            { person(slug: "x") { now { reportingChain(maxDepth: 257) { ending } } } }  | OUT_OF_RANGE | maxDepth | person.now.reportingChain | 256 | 257
            subscription { claimRecorded(last: 21) { key } }                            | OUT_OF_RANGE | last | claimRecorded | 20 | 21
            subscription { conflictOpened(last: -1) { key } }                           | OUT_OF_RANGE | last | conflictOpened | 0 | -1
            subscription($n: Int! = 99) { announcementRecorded(last: $n) { slug } }     | OUT_OF_RANGE | last | announcementRecorded | 20 | 99
            """)
    void whatIsWrittenOut(String query, String code, String argument, String field, long limit, long cost) {
        Refusal refusal = refusal(query, Map.of());
        assertThat(refusal.code()).hasToString(code);
        assertThat(refusal.details())
                .containsOnly(
                        Map.entry("argument", argument),
                        Map.entry("field", field),
                        Map.entry("limit", limit),
                        Map.entry("cost", cost));
    }

    static Stream<Arguments> variables() {
        return Stream.of(
                arguments("query($n: Int) { people(first: $n) { totalCount } }", 201, 201L),
                arguments("query($n: Int = 5) { people(last: $n) { totalCount } }", -3, -3L),
                arguments("subscription($n: Int! = 5) { claimRecorded(last: $n) { key } }", 21, 21L),
                arguments("query($n: String!) { search(query: $n) { nodes { slug } } }", "x".repeat(300), 300L),
                arguments(
                        "query($n: [ID!]!) { nodes(ids: $n) { id } }",
                        Collections.nCopies(PageRequest.GREATEST_SIZE + 1, "x"),
                        201L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ search(query: \"%s\") { nodes { slug } } }",
                "query($q: String! = \"%s\") { search(query: $q) { nodes { slug } } }",
            })
    void aTextIsMeasuredWhereverItIsWritten(String query) {
        assertThat(refusal(query.formatted("x".repeat(101)), Map.of()).details())
                .containsOnly(
                        Map.entry("argument", "query"),
                        Map.entry("field", "search"),
                        Map.entry("limit", 100L),
                        Map.entry("cost", 101L));
        assertThatCode(() -> Committed.cost(query.formatted("x".repeat(100)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("variables")
    void whatVariablesSay(String query, Object value, long cost) {
        assertThat(refusal(query, Map.of("n", value)).details()).containsEntry("cost", cost);
    }

    @Test
    void whatIsWithinTheBoundsIsLetIn() {
        String query = "query($n: Int = 500) { people(first: $n) { totalCount } nodes(ids: [\"x\"]) { id } }";
        assertThatCode(() -> Committed.cost(query, Map.of("n", 200))).doesNotThrowAnyException();
        assertThatCode(() -> Committed.cost(query, Map.of("n", 0))).doesNotThrowAnyException();
        assertThatCode(() -> Committed.cost(query, Collections.singletonMap("n", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void noLevelsAtAllAreLeftToTheFieldToRefuse() {
        assertThatCode(() ->
                        Committed.cost("{ person(slug: \"x\") { now { reportingChain(maxDepth: 0) { ending } } } }"))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Refusal.class, () -> Levels.checked(0)).details())
                .containsEntry("limit", 1L);
    }

    @Test
    void aPageTakenWithoutTheGateIsBoundedTheSameWay() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PageRequest.of(201, null, null, null));
        assertThat(refusal.details()).containsEntry("limit", 200L).containsEntry("cost", 201L);
    }

    private static Refusal refusal(String query, Map<String, Object> variables) {
        return catchThrowableOfType(Refusal.class, () -> Committed.cost(query, variables));
    }
}
