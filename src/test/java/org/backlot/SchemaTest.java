package org.backlot;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
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
import org.junit.jupiter.api.Test;

/** The schema as served is the one that is committed, and it explains itself. */
@QuarkusTest
class SchemaTest {
    private static final Path COMMITTED = Path.of("docs", "schema.graphql");

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
