package org.backlot;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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
            Files.writeString(COMMITTED, served());
        }
        assertThat(served())
                .as("the schema changed: look at the difference, then run with -Dbacklot.schema.write=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everythingInItIsDescribed() {
        List<String> silent = new ArrayList<>();
        for (GraphQLNamedType type : types()) {
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
        for (GraphQLNamedType type : types()) {
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
        for (GraphQLNamedType type : types()) {
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
    void connectionsAreThoseOfRelay() {
        List<String> odd = new ArrayList<>();
        for (GraphQLObjectType connection : objects("Connection")) {
            String entry = connection.getName().replaceAll("Connection$", "");
            String shape = shape(connection, "edges") + shape(connection, "pageInfo");
            boolean nodes = shape(connection, "nodes").matches("\\[\\w+!]!");
            oddIn(
                    connection.getName() + shape + nodes,
                    connection.getName() + "\\[" + entry + "Edge!]!PageInfo!true",
                    odd);
        }
        for (GraphQLObjectType edge : objects("Edge")) {
            GraphQLType node =
                    GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType());
            boolean refetchable = node instanceof GraphQLInterfaceType
                    || (node instanceof GraphQLObjectType object
                            && object.getInterfaces().stream()
                                    .anyMatch(type -> type.getName().equals("Node")));
            oddIn(edge.getName() + shape(edge, "cursor") + refetchable, "\\w+String!true", odd);
        }

        assertThat(odd).isEmpty();
    }

    @Test
    void connectionsTakeTheArgumentsOfRelay() {
        List<String> odd = new ArrayList<>();
        fields().filter(field -> named(field.getType()).endsWith("Connection")).forEach(field -> {
            List<String> paging = field.getArguments().stream()
                    .filter(argument ->
                            List.of("first", "after", "last", "before").contains(argument.getName()))
                    .map(argument -> argument.getName() + " " + GraphQLTypeUtil.simplePrint(argument.getType()))
                    .sorted()
                    .toList();
            oddIn(field.getName() + paging, "\\w+\\[after String, (before String, )?first Int(, last Int)?]", odd);
        });

        assertThat(odd).isEmpty();
    }

    @Test
    void filtersAndOrdersHaveOneShape() {
        List<String> odd = new ArrayList<>();
        fields().forEach(field -> field.getArguments().forEach(argument -> {
            String type = GraphQLTypeUtil.simplePrint(argument.getType());
            if (argument.getName().equals("where")) {
                oddIn(type, "\\w+Filter", odd);
            } else if (argument.getName().equals("orderBy")) {
                oddIn(type, "\\w+Order", odd);
                List<String> parts = ((GraphQLInputObjectType) argument.getType())
                        .getFields().stream()
                                .map(GraphQLInputObjectField::getName)
                                .sorted()
                                .toList();
                oddIn(type + parts, "\\w+\\[direction, field]", odd);
            }
        }));

        assertThat(odd).isEmpty();
    }

    @Test
    void mutationsTakeOneInputAndGiveOnePayload() {
        List<String> odd = new ArrayList<>();
        types().stream()
                .filter(type -> type.getName().equals("Mutation"))
                .forEach(type -> ((GraphQLObjectType) type)
                        .getFieldDefinitions()
                        .forEach(field -> {
                            String takes = field.getArguments().stream()
                                    .map(argument ->
                                            argument.getName() + " " + GraphQLTypeUtil.simplePrint(argument.getType()))
                                    .collect(Collectors.joining(", "));
                            oddIn(takes + " -> " + named(field.getType()), "input (\\w+)Input! -> \\1Payload", odd);
                        }));

        assertThat(odd).isEmpty();
    }

    @Test
    void whatIsDeprecatedNamesItsSuccessorAndADate() {
        List<String> odd = new ArrayList<>();
        fields().filter(GraphQLFieldDefinition::isDeprecated)
                .forEach(field -> oddIn(String.valueOf(field.getDeprecationReason()), SUCCESSOR_AND_DATE, odd));
        types().stream()
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
        Stream<Given> arguments = fields().flatMap(field -> field.getArguments().stream()
                .map(argument -> new Given(field.getName() + " " + argument.getName(), argument.getType())));
        Stream<Given> parts = types().stream()
                .filter(GraphQLInputObjectType.class::isInstance)
                .flatMap(type -> ((GraphQLInputObjectType) type)
                        .getFields().stream()
                                .map(field -> new Given(type.getName() + "." + field.getName(), field.getType())));
        return Stream.concat(arguments, parts);
    }

    private static Stream<GraphQLFieldDefinition> fields() {
        return types().stream()
                .filter(GraphQLFieldsContainer.class::isInstance)
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream());
    }

    private static List<GraphQLObjectType> objects(String suffix) {
        return types().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && type.getName().endsWith(suffix))
                .map(GraphQLObjectType.class::cast)
                .toList();
    }

    private static String shape(GraphQLObjectType type, String field) {
        GraphQLFieldDefinition found = type.getFieldDefinition(field);
        return found == null ? "nothing" : GraphQLTypeUtil.simplePrint(found.getType());
    }

    private static String named(GraphQLType type) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
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

    private static List<GraphQLNamedType> types() {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(served()));
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
    }

    private static String served() {
        return RestAssured.get("/graphql/schema.graphql").asString();
    }
}
