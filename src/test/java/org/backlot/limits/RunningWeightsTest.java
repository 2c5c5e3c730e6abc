package org.backlot.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.api.Subscription;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The weights that count are those that the fields are given. */
@QuarkusTest
class RunningWeightsTest {
    @Inject
    GraphQLSchema schema;

    @Test
    void everyFieldWeighsWhatItsOwnerSays() {
        Map<String, Long> said = new TreeMap<>();
        Map<String, Long> counted = new TreeMap<>();
        Weights weights = new Weights(schema, 10);
        WeighedFieldsTest.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(field -> WeighedFieldsTest.isField(field) && field.isAnnotatedWith(Cost.class))
                .forEach(field -> {
                    String type = type(field);
                    GraphQLFieldsContainer fields =
                            (GraphQLFieldsContainer) Objects.requireNonNull(schema.getType(type), type);
                    String name = type + "." + field.getName();
                    said.put(name, (long) field.getAnnotationOfType(Cost.class).weight());
                    counted.put(name, weights.of(Objects.requireNonNull(fields.getField(field.getName()), name), null));
                });
        assertThat(counted).isEqualTo(said).containsEntry("Query.conflicts", 500L);
    }

    @Test
    void everyWholeListWeighsWhatItsOwnerSays() {
        Map<String, Whole> said = new TreeMap<>();
        Map<String, Whole> counted = new TreeMap<>();
        Weights weights = new Weights(schema, 10);
        WeighedFieldsTest.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(field -> field.isAnnotatedWith(WholeCost.class))
                .forEach(field -> {
                    String type = type(field);
                    GraphQLFieldsContainer fields =
                            (GraphQLFieldsContainer) Objects.requireNonNull(schema.getType(type), type);
                    WholeCost cost = field.getAnnotationOfType(WholeCost.class);
                    said.put(type + "." + field.getName(), new Whole(cost.weight(), cost.own()));
                    counted.put(
                            type + "." + field.getName(),
                            weights.wholeOf(Objects.requireNonNull(fields.getField(field.getName()))));
                });
        assertThat(counted).isEqualTo(said).containsEntry("Query.conflicts", new Whole(50_000, "SUBJECT"));
    }

    /** Of what has no weight by itself, one is counted for each field. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { conflicts(first: 0) { pageInfo { endCursor } } }                                                | 0
            { conflicts(first: 0, orderBy: {field: SUBJECT, direction: DESC}) { pageInfo { endCursor } } }    | 0
            { conflicts(first: 0, orderBy: {field: SINCE}) { pageInfo { endCursor } } }                       | 50000
            { a: conflicts(first: 0, orderBy: {field: SINCE}) { pageInfo { endCursor } } b: conflicts(first: 0) { pageInfo { endCursor } } } | 50500
            { conflicts(first: 0) { totalCount pageInfo { endCursor } } }                                     | 50000
            { conflicts(first: 0) { ...c pageInfo { endCursor } } } fragment c on ConflictConnection { totalCount } | 50000
            { conflicts(first: 0, orderBy: {field: TYPE}) { totalCount pageInfo { endCursor } } }             | 100000
            query($o: ConflictOrder) { conflicts(first: 0, orderBy: $o) { pageInfo { endCursor } } }          | 0
            query($o: ConflictOrder = {field: SINCE}) { conflicts(first: 0, orderBy: $o) { pageInfo { endCursor } } } | 50000
            query($f: ConflictOrderField! = TYPE) { conflicts(first: 0, orderBy: {field: $f}) { pageInfo { endCursor } } } | 50000
            """)
    void anotherOrderThanItsOwnCountsAsTheWholeList(String query, long more) {
        assertThat(cost(query, Map.of())).isEqualTo(500 + 1 + 1 + more + (query.contains("b:") ? 2 : 0));
    }

    @Test
    void variablesDecideInWhichOrderAListIs() {
        String whole =
                "query($o: ConflictOrder = {field: SINCE}) { conflicts(first: 0, orderBy: $o) { pageInfo {endCursor} } }";
        assertThat(cost(whole, Map.of("o", Map.of("field", "SUBJECT")))).isEqualTo(502);
        assertThat(cost(whole, Map.of("o", Map.of("field", "TYPE", "direction", "DESC"))))
                .isEqualTo(50_502);
        assertThat(cost(whole, Collections.singletonMap("o", null))).isEqualTo(502);
        String part =
                "query($f: ConflictOrderField!) { conflicts(first: 0, orderBy: {field: $f}) { pageInfo {endCursor} } }";
        assertThat(cost(part, Map.of("f", "SUBJECT"))).isEqualTo(502);
        assertThat(cost(part, Map.of("f", "SINCE"))).isEqualTo(50_502);
    }

    @Test
    void theWholeStoreWeighsMoreThanOneSubjectWherePagesOfBothAreAskedForByOneField() {
        String changes = "{ changes(first: 0, orderBy: {field: DATE}) { pageInfo { endCursor } } }";
        assertThat(cost("{ differences(from: {}) " + changes + " }", Map.of())).isEqualTo(500 + 50_000 + 50 + 2);
        assertThat(cost("{ person(slug: \"x\") { difference(from: {}) " + changes + " } }", Map.of()))
                .isEqualTo(1 + 100 + 50 + 2);
    }

    private long cost(String query, Map<String, Object> variables) {
        Gate gate = new Gate(schema, Committed.LIMITS);
        Document document = gate.parse(query);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        return gate.admit(Objects.requireNonNull(gate.quotes(document).get(operation)), variables);
    }

    @Test
    void anAnswerTellsThem() {
        given().queryParam(
                        "query",
                        "{ person(slug: \"mike-hopkins\") { now { chart { completeness } conflicts { pageInfo { endCursor } } } } }")
                .get("/graphql")
                .then()
                .body("extensions.cost", equalTo(1 + 1 + 100 + 1 + 50 + 1 + 1));
    }

    @ParameterizedTest
    @MethodSource("org.backlot.limits.PriceTest#shipped")
    void whatComesWithBacklotIsFarWithinTheLimit(Path query) throws IOException {
        assertThat(cost(Files.readString(query), Map.of())).isLessThan(Committed.LIMITS.cost() / 3);
    }

    private static String type(JavaMethod field) {
        return field.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(Source.class))
                .map(JavaParameter::getRawType)
                .map(type -> type.getSimpleName())
                .findFirst()
                .orElseGet(() -> root(field));
    }

    private static String root(JavaMethod field) {
        if (field.isAnnotatedWith(Mutation.class)) {
            return "Mutation";
        }
        return field.isAnnotatedWith(Subscription.class) ? "Subscription" : "Query";
    }
}
