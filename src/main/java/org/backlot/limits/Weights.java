package org.backlot.limits;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the schema says of the price of a field: its weight, and how long a list is that no argument bounds. */
final class Weights {
    /** Counts a whole list, however short the page of it is. */
    private static final String TOTAL = "totalCount";

    private static final long COUNTING = 20;

    private static final String COST = "cost";
    private static final String WEIGHT = "weight";
    private static final String WHOLE = "wholeCost";
    private static final String OWN = "own";

    private final Map<String, Long> introspection = new HashMap<>();
    private final long assumed;

    /** @param assumed the length of a list of which nothing is known */
    Weights(GraphQLSchema schema, long assumed) {
        this.assumed = assumed;
        long types = schema.getAllTypesAsList().size();
        introspection.put("__Schema.types", types);
        introspection.put("__Schema.directives", (long) schema.getDirectives().size());
        schema.getAllTypesAsList().forEach(type -> count(schema, type));
        introspection.put("__Field.args", share("__Field.args", introspection.getOrDefault("__Type.fields", 0L)));
        for (String list : new String[] {"fields", "inputFields", "enumValues", "interfaces", "possibleTypes"}) {
            introspection.put("__Type." + list, share("__Type." + list, types));
        }
    }

    /**
     * How much one field counts; its owner says so by {@link Cost}, else it is 1, or that of counting a list.
     *
     * @param whole what it counts to go through the list around it, if that is known
     */
    long of(GraphQLFieldDefinition field, @Nullable Whole whole) {
        if (field.getName().equals(TOTAL)) {
            return whole == null ? COUNTING : Math.max(COUNTING, whole.weight());
        }
        GraphQLAppliedDirectiveArgument weight = argument(field, COST, WEIGHT);
        return weight == null ? 1 : ((Number) weight.getValue()).longValue();
    }

    /** How much it counts to go through the whole of a list, as {@link WholeCost} says; {@code null} if it does not. */
    @Nullable
    Whole wholeOf(GraphQLFieldDefinition field) {
        GraphQLAppliedDirectiveArgument weight = argument(field, WHOLE, WEIGHT);
        GraphQLAppliedDirectiveArgument own = argument(field, WHOLE, OWN);
        return weight == null || own == null
                ? null
                : new Whole(((Number) weight.getValue()).longValue(), String.valueOf((Object) own.getValue()));
    }

    /** SmallRye writes directives on fields in the older way of graphql-java, a schema read from a file has the newer. */
    @SuppressWarnings("deprecation")
    private static @Nullable GraphQLAppliedDirectiveArgument argument(
            GraphQLFieldDefinition field, String directive, String argument) {
        GraphQLAppliedDirective applied = field.getAppliedDirective(directive);
        if (applied != null) {
            return applied.getArgument(argument);
        }
        GraphQLDirective written = field.getDirective(directive);
        return written == null ? null : written.getArgument(argument).toAppliedArgument();
    }

    /** How many entries a list has, as far as can be told without its arguments. Of introspection: on the average. */
    Size lengthOf(GraphQLNamedType parent, GraphQLFieldDefinition field) {
        return Size.fixed(introspection.getOrDefault(parent.getName() + "." + field.getName(), assumed));
    }

    private void count(GraphQLSchema schema, GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer fields) {
            add("__Type.fields", fields.getFieldDefinitions().size());
            fields.getFieldDefinitions()
                    .forEach(field -> add("__Field.args", field.getArguments().size()));
        }
        if (type instanceof GraphQLImplementingType implementing) {
            add("__Type.interfaces", implementing.getInterfaces().size());
        }
        if (type instanceof GraphQLInterfaceType general) {
            add("__Type.possibleTypes", schema.getImplementations(general).size());
        } else if (type instanceof GraphQLUnionType union) {
            add("__Type.possibleTypes", union.getTypes().size());
        } else if (type instanceof GraphQLEnumType values) {
            add("__Type.enumValues", values.getValues().size());
        } else if (type instanceof GraphQLInputObjectType input) {
            add("__Type.inputFields", input.getFieldDefinitions().size());
        }
    }

    private void add(String list, long entries) {
        introspection.merge(list, entries, Long::sum);
    }

    /** At least 1, so that introspection which goes round in circles gets dearer with each round. */
    private long share(String list, long among) {
        long all = introspection.getOrDefault(list, 0L);
        return Math.max(1, (all + among - 1) / Math.max(1, among));
    }
}
