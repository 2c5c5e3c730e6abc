package org.backlot.relay;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spreads {@link Paging} over the schema: a field whose code takes it has the four arguments of a page instead, and they
 * are gathered into one again before the code is called. So no field repeats them, and none can have them in part.
 */
public final class PagingArguments implements EventingService {

    /** Needs no switch: it is always in force. */
    @Override
    @SuppressWarnings("NullAway")
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLSchema given = builder.build();
        GraphQLSchema spread = SchemaTransformer.transformSchema(given, new Spreading());
        Set<GraphQLType> types = spread.getAdditionalTypes().stream()
                .filter(type -> !((GraphQLNamedType) type).getName().equals(Paging.TYPE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return GraphQLSchema.newSchema(spread)
                .clearAdditionalTypes()
                .additionalTypes(types)
                .codeRegistry(spread.getCodeRegistry().transform(code -> gather(given, code)));
    }

    private static void gather(GraphQLSchema given, GraphQLCodeRegistry.Builder code) {
        for (GraphQLNamedType type : given.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    GraphQLArgument paging = paging(field);
                    if (paging != null) {
                        FieldCoordinates place = FieldCoordinates.coordinates(object, field);
                        DataFetcher<?> resolver = given.getCodeRegistry().getDataFetcher(place, field);
                        code.dataFetcher(place, gathering(paging.getName(), resolver));
                    }
                }
            }
        }
    }

    private static DataFetcher<?> gathering(String argument, DataFetcher<?> resolver) {
        return asked -> {
            Map<String, Object> arguments = new HashMap<>(asked.getArguments());
            arguments.put(argument, paging(asked));
            return resolver.get(DataFetchingEnvironmentImpl.newDataFetchingEnvironment(asked)
                    .arguments(arguments)
                    .build());
        };
    }

    private static Paging paging(DataFetchingEnvironment asked) {
        return new Paging(
                asked.getArgument("first"),
                asked.getArgument("after"),
                asked.getArgument("last"),
                asked.getArgument("before"));
    }

    private static @Nullable GraphQLArgument paging(GraphQLFieldDefinition field) {
        for (GraphQLArgument argument : field.getArguments()) {
            if (GraphQLTypeUtil.unwrapAll(argument.getType()).getName().equals(Paging.TYPE)) {
                return argument;
            }
        }
        return null;
    }

    private static final class Spreading extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLArgument paging = paging(field);
            if (paging == null) {
                return TraversalControl.CONTINUE;
            }
            List<GraphQLArgument> arguments = new ArrayList<>(field.getArguments());
            arguments.remove(paging);
            ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(paging.getType()))
                    .getFieldDefinitions()
                    .forEach(part -> arguments.add(GraphQLArgument.newArgument()
                            .name(part.getName())
                            .description(part.getDescription())
                            .type(part.getType())
                            .build()));
            return changeNode(context, field.transform(changed -> changed.replaceArguments(arguments)));
        }
    }
}
