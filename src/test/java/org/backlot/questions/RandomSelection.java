package org.backlot.questions;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Selections of fields as the committed schema has them, drawn by chance. */
final class RandomSelection {
    private static final int WIDEST = 4;
    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("docs", "schema.graphql").toFile()));

    private final Random random;
    private int aliases;

    RandomSelection(Random random) {
        this.random = random;
    }

    /** A selection of a type, in which objects are nested at most so deep. */
    String of(String type, int depth) {
        return of((GraphQLCompositeType) SCHEMA.getType(type), depth, false);
    }

    private String of(GraphQLCompositeType type, int depth, boolean alias) {
        List<String> chosen = new ArrayList<>(List.of("__typename"));
        if (type instanceof GraphQLFieldsContainer container) {
            List<GraphQLFieldDefinition> fields = new ArrayList<>(container.getFieldDefinitions());
            fields.removeIf(field -> !isAskable(field, depth));
            while (!fields.isEmpty() && chosen.size() <= WIDEST) {
                chosen.add(text(fields.remove(random.nextInt(fields.size())), depth, alias));
            }
        }
        if (type instanceof GraphQLInterfaceType general && depth > 0) {
            List<GraphQLObjectType> kinds = SCHEMA.getImplementations(general);
            GraphQLObjectType kind = kinds.get(random.nextInt(kinds.size()));
            chosen.add("... on " + kind.getName() + " " + of(kind, depth - 1, true));
        }
        return "{ " + String.join(" ", chosen) + " }";
    }

    /** Fields of two types beside each other need names of their own where both have one of the same name. */
    private String text(GraphQLFieldDefinition field, int depth, boolean alias) {
        String name = alias ? "x" + aliases++ + ": " + field.getName() : field.getName();
        String arguments = field.getArgument("first") == null ? "" : "(first: " + (1 + random.nextInt(3)) + ")";
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return name + arguments + (type instanceof GraphQLCompositeType below ? of(below, depth - 1, false) : "");
    }

    private static boolean isAskable(GraphQLFieldDefinition field, int depth) {
        return (depth > 0 || !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType))
                && field.getArguments().stream().noneMatch(RandomSelection::isRequired);
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }
}
