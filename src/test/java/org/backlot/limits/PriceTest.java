package org.backlot.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.introspection.IntrospectionQueryBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backlot.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cost is the number of fields that the answer can have at the most. */
class PriceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { __typename }                                                                | 0
            { person(slug: "x") { __typename } }                                          | 1
            { person(slug: "x") { slug label } }                                          | 3
            { people { nodes { slug } } }                                                 | 41
            { people(first: 5) { nodes { slug } } }                                       | 11
            { people(last: 5) { nodes { slug } } }                                        | 11
            { people(first: null, last: 5) { nodes { slug } } }                           | 11
            { people(first: 0) { nodes { slug } } }                                       | 1
            { people(first: 5) { edges { cursor node { slug } } pageInfo { endCursor } } } | 23
            { people(first: 5) { nodes { claims(first: 3) { nodes { key } } } } }         | 41
            { people(first: 5) { ... on PersonConnection { ...c } } } fragment c on PersonConnection { nodes { slug } } | 11
            { a: people(first: 5) { ...c } b: people(first: 9) { ...c } } fragment c on PersonConnection { nodes { slug } } | 30
            { person(slug: "x") { now { reportingChain { hops { certainty } } } } }        | 67
            { person(slug: "x") { now { reportingChain(maxDepth: 2) { hops { certainty } } } } } | 7
            { person(slug: "x") { identifiers { value } } }                               | 21
            { nodes(ids: ["a", "b", "c"]) { id } }                                        | 6
            { node(id: "x") { id ... on Person { slug } ... on Company { slug label } ... on Person { label recordedAt } } } | 5
            """)
    void countsFields(String query, long cost) {
        assertThat(Committed.cost(query)).isEqualTo(cost);
    }

    @Test
    void variablesDecideHowLongListsAre() {
        String query =
                "query($n: Int = 3, $ids: [ID!]!) { people(first: $n) { nodes { slug } } nodes(ids: $ids) { id } }";
        assertThat(Committed.cost(query, Map.of("ids", List.of("a", "b")))).isEqualTo(7 + 4);
        assertThat(Committed.cost(query, Map.of("n", 50, "ids", List.of()))).isEqualTo(101);
        assertThat(Committed.cost(query, Map.of("n", 200, "ids", "a"))).isEqualTo(401 + 2);
        assertThat(Committed.cost(query, Map.of("n", "no number", "ids", List.of())))
                .isEqualTo(3);
    }

    @Test
    void moreThanTheGreatestNumberIsRefusedAndNotNegative() {
        String pages = "{ person(slug: \"x\") " + "{ claims(first: 200) { nodes { subject ".repeat(7) + "{ slug }"
                + "}".repeat(22);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Committed.cost(pages));
        assertThat(refusal.code()).hasToString("TOO_COSTLY");
        assertThat((Long) refusal.details().get("cost")).isGreaterThan(1_000_000_000L);
    }

    @Test
    void fragmentsThatDoubleEachOtherArePricedWithoutBeingFollowed() {
        String bomb = IntStream.range(0, 90)
                .mapToObj(i -> "fragment f" + i + " on Person {claims(first: $n) {totalCount} ...f" + (i + 1) + " ...f"
                        + (i + 1) + "}")
                .collect(Collectors.joining(
                        " ", "query($n: Int) {person(slug: \"x\") {...f0}} ", " fragment f90 on Person {slug}"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Committed.cost(bomb));
        assertThat(refusal.details()).containsEntry("cost", Long.MAX_VALUE);
    }

    @Test
    void theIntrospectionOfToolsIsWithinTheLimitAndOneInCirclesIsNot() {
        long cost = Committed.cost(IntrospectionQueryBuilder.build(
                IntrospectionQueryBuilder.Options.defaultOptions().typeRefFragmentDepth(9)));
        assertThat(cost).isLessThan(Committed.LIMITS.cost() / 2);
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> Committed.cost(
                        "{__schema{types{fields{type{fields{type{fields{type{fields{type{name}}}}}}}}}}}"));
        assertThat(refusal.code()).hasToString("TOO_COSTLY");
    }

    static Stream<Path> shipped() throws IOException {
        return Stream.of(
                        Path.of("src/test/resources/questions"),
                        Path.of("src/main/resources/META-INF/resources/graphiql/examples"))
                .flatMap(PriceTest::list)
                .filter(file -> file.toString().endsWith(".graphql"))
                .sorted();
    }

    private static Stream<Path> list(Path folder) {
        try {
            return Files.list(folder);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
