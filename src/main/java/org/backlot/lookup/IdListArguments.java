package org.backlot.lookup;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;

/**
 * Makes arguments named {@code ids} lists of {@code ID}. SmallRye GraphQL prints a list annotated as ids so, and then
 * cannot read it; a list of texts it can, and the two differ in the schema only.
 */
public final class IdListArguments implements EventingService {

    /** Needs no switch: it is always in force. */
    @Override
    @SuppressWarnings("NullAway")
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return GraphQLSchema.newSchema(SchemaTransformer.transformSchema(builder.build(), new Retyping()));
    }

    private static final class Retyping extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLArgument(
                GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            if (!argument.getName().equals("ids")) {
                return TraversalControl.CONTINUE;
            }
            return changeNode(
                    context,
                    argument.transform(retyped -> retyped.type(
                            GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID))))));
        }
    }
}
