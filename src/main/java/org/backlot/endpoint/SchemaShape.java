package org.backlot.endpoint;

import graphql.Scalars;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import io.smallrye.graphql.spi.config.Config;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the schema that SmallRye GraphQL makes of our classes its last shape.
 *
 * <p>It leaves out a directive for constraints of Bean Validation, which nothing here has: that one is repeatable, which
 * introspection tells only to tools that know to ask, so that for others the schema as a file and as introspected would
 * differ. It takes the scalars of the GraphQL specification as that has them, where SmallRye's read texts as numbers, and
 * finds a date that is none only when it is used. And it puts the fields of the query into an order in which one can read them; by themselves they come in
 * another one with every start.
 */
public final class SchemaShape implements EventingService {
    private static final String LEFT_OUT = "constraint";

    /** What a reader looks for first; whatever is not here follows by name. */
    private static final List<String> FIRST = List.of(
            "search",
            "person",
            "people",
            "company",
            "companies",
            "division",
            "divisions",
            "post",
            "posts",
            "announcement",
            "announcements",
            "claim",
            "claims",
            "publication",
            "publications",
            "document");

    private static final Comparator<GraphQLFieldDefinition> ORDER = Comparator.<GraphQLFieldDefinition>comparingInt(
                    field -> FIRST.contains(field.getName()) ? FIRST.indexOf(field.getName()) : FIRST.size())
            .thenComparing(GraphQLFieldDefinition::getName);

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLSchema whole = SchemaTransformer.transformSchema(builder.build(), new StrictScalars());
        Set<GraphQLDirective> directives = whole.getDirectives().stream()
                .filter(directive -> !directive.getName().equals(LEFT_OUT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        GraphQLObjectType query = Objects.requireNonNull(whole.getQueryType(), "there are queries");
        return GraphQLSchema.newSchema(whole)
                .clearDirectives()
                .additionalDirectives(directives)
                .codeRegistry(whole.getCodeRegistry().transform(code -> {
                    resolveByName(whole, code);
                    showAll(code);
                }))
                .query(query.transform(type -> type.replaceFields(
                        query.getFieldDefinitions().stream().sorted(ORDER).toList())));
    }

    /** SmallRye's resolvers answer types as they were before any of this, which are others to graphql-java. */
    private static void resolveByName(GraphQLSchema whole, GraphQLCodeRegistry.Builder code) {
        for (GraphQLNamedType type : whole.getAllTypesAsList()) {
            if (type instanceof GraphQLInterfaceType some) {
                code.typeResolver(some, byName(whole.getCodeRegistry().getTypeResolver(some)));
            } else if (type instanceof GraphQLUnionType some) {
                code.typeResolver(some, byName(whole.getCodeRegistry().getTypeResolver(some)));
            }
        }
    }

    /**
     * Unless told otherwise, Quarkus hides the fields that match the pattern {@code default}: none; and to find that out
     * costs as much for each field of each node as the field does.
     */
    private static void showAll(GraphQLCodeRegistry.Builder code) {
        if ("default".equals(Config.get().getFieldVisibility())) {
            code.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
        }
    }

    private static TypeResolver byName(TypeResolver resolver) {
        return asked -> {
            GraphQLObjectType type = resolver.getType(asked);
            return type == null ? null : asked.getSchema().getObjectType(type.getName());
        };
    }

    @Override
    @SuppressWarnings("NullAway") // the interface is not marked: null says that no setting turns this off
    public String getConfigKey() {
        return null;
    }

    private static final class StrictScalars extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            return switch (scalar.getName()) {
                case "Int" -> changeNode(context, Scalars.GraphQLInt);
                case "Float" -> changeNode(context, Scalars.GraphQLFloat);
                case "Date" ->
                    changeNode(
                            context, scalar.transform(type -> type.coercing(StrictDates.ofDays(scalar.getCoercing()))));
                case "DateTime" ->
                    changeNode(
                            context,
                            scalar.transform(type -> type.coercing(StrictDates.ofInstants(scalar.getCoercing()))));
                default -> TraversalControl.CONTINUE;
            };
        }
    }
}
