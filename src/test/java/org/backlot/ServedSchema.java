package org.backlot;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Stream;

/** The schema as served, to be looked over. */
final class ServedSchema {
    private ServedSchema() {}

    static Stream<GraphQLFieldDefinition> fields() {
        return types().stream()
                .filter(GraphQLFieldsContainer.class::isInstance)
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream());
    }

    static List<GraphQLObjectType> objects(String suffix) {
        return types().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && type.getName().endsWith(suffix))
                .map(GraphQLObjectType.class::cast)
                .toList();
    }

    static String shape(GraphQLObjectType type, String field) {
        GraphQLFieldDefinition found = type.getFieldDefinition(field);
        return found == null ? "nothing" : GraphQLTypeUtil.simplePrint(found.getType());
    }

    static String named(GraphQLType type) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
    }

    static List<GraphQLNamedType> types() {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text()));
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
    }

    static String text() {
        return RestAssured.get("/graphql/schema.graphql").asString();
    }
}
