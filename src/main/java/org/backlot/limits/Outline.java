package org.backlot.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Measures what can be told of a document by its form alone, without a schema. Each fragment is measured once, however
 * often it is spread.
 */
final class Outline {
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> known = new HashMap<>();
    private final Deque<String> within = new ArrayDeque<>();

    private Outline(Document document) {
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.putIfAbsent(fragment.getName(), fragment);
        }
    }

    /** @throws Refusal when the document goes beyond a limit, or fragments contain themselves */
    static void check(Document document, Limits limits) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        Bound.check(ErrorCode.TOO_MANY_OPERATIONS, limits.operations(), operations.size());
        Outline outline = new Outline(document);
        Bound.check(
                ErrorCode.TOO_MANY_FRAGMENTS,
                limits.fragments(),
                document.getDefinitionsOfType(FragmentDefinition.class).size());
        Bound.check(ErrorCode.TOO_MANY_DIRECTIVES, limits.directives(), Directives.in(document));
        outline.fragments.keySet().forEach(outline::fragment);
        for (OperationDefinition operation : operations) {
            Extent extent = outline.extent(operation.getSelectionSet());
            Bound.check(
                    ErrorCode.TOO_MANY_VARIABLES,
                    limits.variables(),
                    operation.getVariableDefinitions().size());
            Bound.check(ErrorCode.TOO_DEEP, limits.depth(), extent.depth());
            Bound.check(ErrorCode.INTROSPECTION_TOO_DEEP, limits.introspectionDepth(), extent.introspectionDepth());
            Bound.check(ErrorCode.TOO_MANY_ALIASES, limits.aliases(), extent.aliases());
            Bound.check(ErrorCode.TOO_MANY_ROOT_FIELDS, limits.rootFields(), extent.fields());
        }
    }

    private Extent extent(@Nullable SelectionSet selections) {
        Extent extent = Extent.NONE;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                extent = extent.beside(of(selection));
            }
        }
        return extent;
    }

    private Extent of(Selection<?> selection) {
        if (selection instanceof Field field) {
            boolean introspection =
                    field.getName().equals("__schema") || field.getName().equals("__type");
            return extent(field.getSelectionSet()).below(introspection, field.getAlias() != null);
        } else if (selection instanceof InlineFragment inline) {
            return extent(inline.getSelectionSet());
        }
        return fragment(((FragmentSpread) selection).getName());
    }

    /** A fragment that is not defined is left to the validation. */
    private Extent fragment(String name) {
        Extent extent = known.get(name);
        FragmentDefinition definition = fragments.get(name);
        if (extent != null || definition == null) {
            return extent == null ? Extent.NONE : extent;
        }
        if (within.contains(name)) {
            throw Refusal.circularFragment(name);
        }
        within.push(name);
        extent = extent(definition.getSelectionSet());
        within.pop();
        known.put(name, extent);
        return extent;
    }
}
