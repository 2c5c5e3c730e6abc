package org.backlot.limits;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backlot.relay.PageRequest;
import org.jspecify.annotations.Nullable;

/** Finds in the arguments of a field how long the lists are that it gives. */
final class Sizes {
    /** Arguments for the length of a page; the lists are those of the connection. */
    private static final List<String> PAGE = List.of("first", "last");

    /** Arguments for the length of other lists: of what is directly below the field, or of the field itself. */
    private static final List<String> LENGTH = List.of("maxDepth", "ids");

    private final Map<String, @Nullable Long> defaults = new HashMap<>();

    Sizes(OperationDefinition operation) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            defaults.put(variable.getName(), number(variable.getDefaultValue()));
        }
    }

    /** What the arguments say; {@code null} if the field has none that would. */
    @Nullable
    Size of(GraphQLFieldDefinition definition, Field field) {
        List<Size.Given> page = given(PAGE, definition, field);
        if (!page.isEmpty()) {
            return new Size(page, PageRequest.USUAL_SIZE);
        }
        List<Size.Given> length = given(LENGTH, definition, field);
        return length.isEmpty() ? null : new Size(length, 1);
    }

    /** Those of its arguments that are bounded. */
    List<Range> ranges(GraphQLFieldDefinition definition, Field field, String path) {
        List<Range> ranges = new ArrayList<>();
        for (GraphQLArgument argument : definition.getArguments()) {
            Range.Kind kind = kind(argument.getName(), definition);
            if (kind != null) {
                ranges.add(new Range(kind, argument.getName(), path, given(argument, field)));
            }
        }
        return ranges;
    }

    private static Range.@Nullable Kind kind(String argument, GraphQLFieldDefinition definition) {
        return switch (argument) {
            case "first", "last" ->
                PAGE.stream().allMatch(name -> definition.getArgument(name) != null) ? Range.Kind.PAGE : null;
            case "maxDepth" -> Range.Kind.LEVELS;
            case "ids" -> Range.Kind.LENGTH;
            default -> null;
        };
    }

    private List<Size.Given> given(List<String> names, GraphQLFieldDefinition definition, Field field) {
        List<Size.Given> given = new ArrayList<>();
        for (String name : names) {
            GraphQLArgument argument = definition.getArgument(name);
            if (argument != null) {
                given.add(given(argument, field));
            }
        }
        return given;
    }

    private Size.Given given(GraphQLArgument argument, Field field) {
        for (Argument written : field.getArguments()) {
            if (written.getName().equals(argument.getName())) {
                return written.getValue() instanceof VariableReference variable
                        ? new Size.Given(variable.getName(), defaults.get(variable.getName()))
                        : new Size.Given(null, number(written.getValue()));
            }
        }
        return new Size.Given(
                null, argument.getArgumentDefaultValue().getValue() instanceof Value<?> value ? number(value) : null);
    }

    private static @Nullable Long number(@Nullable Value<?> value) {
        if (value instanceof IntValue number) {
            return number.getValue().bitLength() > 62
                    ? Long.MAX_VALUE
                    : number.getValue().longValue();
        } else if (value instanceof ArrayValue list) {
            return (long) list.getValues().size();
        }
        return value == null || value instanceof NullValue ? null : (Long) 1L;
    }
}
