package org.backlot;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema as served is the one that is committed, and it explains itself. */
@QuarkusTest
class SchemaTest {
    private static final Path COMMITTED = Path.of("docs", "schema.graphql");
    private static final String CAMEL_CASE = "[a-z][A-Za-z0-9]*";
    private static final String SUCCESSOR_AND_DATE = "(?s).*`\\w+`.*\\d{4}-\\d{2}-\\d{2}.*";

    @Test
    void theServedSchemaIsTheCommittedOne() throws IOException {
        if (Boolean.getBoolean("backlot.schema.write")) {
            Files.writeString(COMMITTED, ServedSchema.text());
        }
        assertThat(ServedSchema.text())
                .as("the schema changed: look at the difference, then run with -Dbacklot.schema.write=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everythingInItIsDescribed() {
        List<String> silent = new ArrayList<>();
        for (GraphQLNamedType type : ServedSchema.types()) {
            silentIn("", type, silent);
            String within = type.getName() + ".";
            if (type instanceof GraphQLFieldsContainer fields) {
                for (GraphQLFieldDefinition field : fields.getFieldDefinitions()) {
                    silentIn(within, field, silent);
                    field.getArguments()
                            .forEach(argument -> silentIn(within + field.getName() + " ", argument, silent));
                }
            } else if (type instanceof GraphQLEnumType values) {
                values.getValues().forEach(value -> silentIn(within, value, silent));
            } else if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions().forEach(field -> silentIn(within, field, silent));
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noListHoldsNullsExceptNodes() {
        List<String> nullable = new ArrayList<>();
        for (GraphQLNamedType type : ServedSchema.types()) {
            if (type instanceof GraphQLFieldsContainer fields) {
                fields.getFieldDefinitions().stream()
                        .filter(field -> holdsNulls(field.getType()))
                        .forEach(field -> nullable.add(type.getName() + "." + field.getName()));
            }
        }
        assertThat(nullable).containsExactly("Query.nodes");
    }

    @Test
    void noListThatIsGivenHoldsNulls() {
        List<String> nullable = inputs().filter(input -> holdsNulls(input.type()))
                .map(Given::where)
                .toList();

        assertThat(nullable).isEmpty();
    }

    @Test
    void namesAreWrittenAsIsCustomary() {
        List<String> odd = new ArrayList<>();
        for (GraphQLNamedType type : ServedSchema.types()) {
            oddIn(type.getName(), "[A-Z][A-Za-z0-9]*", odd);
            if (type instanceof GraphQLFieldsContainer fields) {
                fields.getFieldDefinitions().forEach(field -> oddIn(field.getName(), CAMEL_CASE, odd));
            } else if (type instanceof GraphQLEnumType values) {
                values.getValues().forEach(value -> oddIn(value.getName(), "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", odd));
            }
        }
        inputs().forEach(input -> oddIn(input.where().replaceAll(".*[ .]", ""), CAMEL_CASE, odd));

        assertThat(odd).isEmpty();
    }

    @Test
    void mutationsTakeOneInputAndGiveOnePayload() {
        List<String> odd = new ArrayList<>();
        ServedSchema.types().stream()
                .filter(type -> type.getName().equals("Mutation"))
                .forEach(type -> ((GraphQLObjectType) type)
                        .getFieldDefinitions()
                        .forEach(field -> {
                            String takes = field.getArguments().stream()
                                    .map(argument ->
                                            argument.getName() + " " + GraphQLTypeUtil.simplePrint(argument.getType()))
                                    .collect(Collectors.joining(", "));
                            oddIn(
                                    takes + " -> " + ServedSchema.named(field.getType()),
                                    "input (\\w+)Input! -> \\1Payload",
                                    odd);
                        }));

        assertThat(odd).isEmpty();
    }

    @Test
    void whatIsDeprecatedNamesItsSuccessorAndADate() {
        List<String> odd = new ArrayList<>();
        ServedSchema.fields()
                .filter(GraphQLFieldDefinition::isDeprecated)
                .forEach(field -> oddIn(String.valueOf(field.getDeprecationReason()), SUCCESSOR_AND_DATE, odd));
        ServedSchema.types().stream()
                .filter(GraphQLEnumType.class::isInstance)
                .forEach(type -> ((GraphQLEnumType) type)
                        .getValues().stream()
                                .filter(GraphQLEnumValueDefinition::isDeprecated)
                                .forEach(value ->
                                        oddIn(String.valueOf(value.getDeprecationReason()), SUCCESSOR_AND_DATE, odd)));

        assertThat(odd).isEmpty();
    }

    private static void oddIn(String name, String form, List<String> odd) {
        if (!name.matches(form)) {
            odd.add(name);
        }
    }

    /** An argument or a field of an input, and where it stands. */
    private record Given(String where, GraphQLType type) {}

    private static Stream<Given> inputs() {
        Stream<Given> arguments = ServedSchema.fields()
                .flatMap(field -> field.getArguments().stream()
                        .map(argument -> new Given(field.getName() + " " + argument.getName(), argument.getType())));
        Stream<Given> parts = ServedSchema.types().stream()
                .filter(GraphQLInputObjectType.class::isInstance)
                .flatMap(type -> ((GraphQLInputObjectType) type)
                        .getFields().stream()
                                .map(field -> new Given(type.getName() + "." + field.getName(), field.getType())));
        return Stream.concat(arguments, parts);
    }

    private static boolean holdsNulls(GraphQLType type) {
        GraphQLType list = GraphQLTypeUtil.unwrapNonNull(type);
        return GraphQLTypeUtil.isList(list) && GraphQLTypeUtil.isNullable(GraphQLTypeUtil.unwrapOne(list));
    }

    private static void silentIn(String within, GraphQLNamedSchemaElement element, List<String> silent) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            silent.add(within + element.getName());
        }
    }
}
