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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.graphql.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                    counted.put(name, weights.of(Objects.requireNonNull(fields.getField(field.getName()), name)));
                });
        assertThat(counted).isEqualTo(said).containsEntry("Query.conflicts", 500L);
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
        Gate gate = new Gate(schema, Committed.LIMITS);
        Document document = gate.parse(Files.readString(query));
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        long cost = gate.admit(Objects.requireNonNull(gate.quotes(document).get(operation)), Map.of());

        assertThat(cost).isLessThan(Committed.LIMITS.cost() / 3);
    }

    private static String type(JavaMethod field) {
        return field.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(Source.class))
                .map(JavaParameter::getRawType)
                .map(type -> type.getSimpleName())
                .findFirst()
                .orElse(field.isAnnotatedWith(Subscription.class) ? "Subscription" : "Query");
    }
}
