package org.backlot.access;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Which role an operation needs. What needs one is refused as a whole, before anything of it is executed. */
@Singleton
public class Rights {
    private static final String NEEDS = "needs";
    private static final String ROLE = "role";

    private final GraphQLSchema schema;

    Rights(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * Lets the caller do this.
     *
     * @param document fits the schema, and no fragment of it contains itself
     * @throws Refusal when the role is too low
     */
    public void check(Document document, OperationDefinition operation, Caller caller) {
        GraphQLObjectType mutations = schema.getMutationType();
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION && mutations != null) {
            check(document, operation.getSelectionSet(), mutations, caller);
        }
    }

    private static void check(Document document, SelectionSet set, GraphQLObjectType mutations, Caller caller) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                GraphQLFieldDefinition definition = mutations.getFieldDefinition(field.getName());
                if (definition != null) {
                    caller.check(needed(definition));
                }
            } else {
                check(document, set(document, selection), mutations, caller);
            }
        }
    }

    private static SelectionSet set(Document document, Selection<?> fragment) {
        if (fragment instanceof InlineFragment inline) {
            return inline.getSelectionSet();
        }
        String name = ((FragmentSpread) fragment).getName();
        Optional<FragmentDefinition> named = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(definition -> definition.getName().equals(name))
                .findFirst();
        return named.orElseThrow().getSelectionSet();
    }

    private static Role needed(GraphQLFieldDefinition field) {
        GraphQLAppliedDirectiveArgument role = role(field);
        Object value = role == null ? null : role.getValue();
        return value == null ? Role.ADMIN : Role.valueOf(value.toString());
    }

    /** SmallRye writes directives on fields in the older way of graphql-java. */
    @SuppressWarnings("deprecation")
    private static @Nullable GraphQLAppliedDirectiveArgument role(GraphQLFieldDefinition field) {
        GraphQLAppliedDirective applied = field.getAppliedDirective(NEEDS);
        if (applied != null) {
            return applied.getArgument(ROLE);
        }
        List<GraphQLDirective> written = field.getDirectives(NEEDS);
        return written.isEmpty() ? null : written.get(0).getArgument(ROLE).toAppliedArgument();
    }
}
