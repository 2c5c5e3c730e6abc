package org.backlot.lookup;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;

/** Lets introspection tell the queries in the order of their names, as the committed schema has them. */
public final class RootsByName implements EventingService {

    /** Needs no switch: it is always in force. */
    @Override
    @SuppressWarnings("NullAway")
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return GraphQLSchema.newSchema(SchemaTransformer.transformSchema(builder.build(), new Sorting()));
    }

    private static final class Sorting extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            if (!type.getName().equals("Query")) {
                return TraversalControl.CONTINUE;
            }
            return changeNode(
                    context,
                    type.transform(
                            sorted -> sorted.comparatorRegistry(GraphqlTypeComparatorRegistry.BY_NAME_REGISTRY)));
        }
    }
}
