package org.backlot.endpoint;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;
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
 * differ. And it puts the fields of the query into an order in which one can read them; by themselves they come in
 * another one with every start.
 */
public final class SchemaShape implements EventingService {
    private static final String LEFT_OUT = "constraint";

    /** What a reader looks for first; whatever is not here follows by name. */
    private static final List<String> FIRST = List.of(
            "search",
            "company",
            "companies",
            "division",
            "divisions",
            "person",
            "people",
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
        GraphQLSchema whole = builder.build();
        Set<GraphQLDirective> directives = whole.getDirectives().stream()
                .filter(directive -> !directive.getName().equals(LEFT_OUT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        GraphQLObjectType query = Objects.requireNonNull(whole.getQueryType(), "there are queries");
        return GraphQLSchema.newSchema(whole)
                .clearDirectives()
                .additionalDirectives(directives)
                .query(query.transform(type -> type.replaceFields(
                        query.getFieldDefinitions().stream().sorted(ORDER).toList())));
    }

    @Override
    @SuppressWarnings("NullAway") // the interface is not marked: null says that no setting turns this off
    public String getConfigKey() {
        return null;
    }
}
