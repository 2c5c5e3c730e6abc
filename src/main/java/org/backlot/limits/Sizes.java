package org.backlot.limits;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
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

/** Finds in the arguments of a field how long the lists are that it gives, and in which order. */
final class Sizes {
    /** Arguments for the length of a page; the lists are those of the connection. */
    private static final List<String> PAGE = List.of("first", "last");

    /** Arguments for the length of other lists: of what is directly below the field, or of the field itself. */
    private static final List<String> LENGTH = List.of("maxDepth", "ids");

    private static final String ORDER = "orderBy";

    /** What of an order tells by what it is. */
    static final String FIELD = "field";

    private final Map<String, @Nullable Value<?>> defaults = new HashMap<>();

    Sizes(OperationDefinition operation) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            defaults.put(variable.getName(), variable.getDefaultValue());
        }
    }

    /** Whether a field gives a page of a list. */
    static boolean isPage(GraphQLFieldDefinition definition) {
        return PAGE.stream().allMatch(name -> definition.getArgument(name) != null);
    }

    /** Whether the list is asked for in another order than its own. */
    Reordering reordering(Field field, String own) {
        Value<?> order = written(ORDER, field);
        Value<?> by = order instanceof ObjectValue object ? part(object) : order;
        if (by instanceof VariableReference variable) {
            Value<?> usual = defaults.get(variable.getName());
            return new Reordering(
                    variable.getName(), name(usual instanceof ObjectValue object ? part(object) : usual), own);
        }
        return new Reordering(null, name(by), own);
    }

    private static @Nullable Value<?> part(ObjectValue order) {
        for (ObjectField part : order.getObjectFields()) {
            if (part.getName().equals(FIELD)) {
                return part.getValue();
            }
        }
        return null;
    }

    private static @Nullable String name(@Nullable Value<?> value) {
        return value instanceof EnumValue constant ? constant.getName() : null;
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
                Range.Measured measured =
                        kind == Range.Kind.CHARACTERS ? text(argument, field) : given(argument, field);
                ranges.add(new Range(kind, argument.getName(), path, measured));
            }
        }
        return ranges;
    }

    private static Range.@Nullable Kind kind(String argument, GraphQLFieldDefinition definition) {
        return switch (argument) {
            case "first" -> isPage(definition) ? Range.Kind.PAGE : null;
            case "last" -> isPage(definition) ? Range.Kind.PAGE : Range.Kind.AGAIN;
            case "maxDepth" -> Range.Kind.LEVELS;
            case "ids" -> Range.Kind.LENGTH;
            case "query" -> Range.Kind.CHARACTERS;
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
        Value<?> written = written(argument.getName(), field);
        if (written instanceof VariableReference variable) {
            return new Size.Given(variable.getName(), number(defaults.get(variable.getName())));
        } else if (written != null) {
            return new Size.Given(null, number(written));
        }
        return new Size.Given(
                null, argument.getArgumentDefaultValue().getValue() instanceof Value<?> value ? number(value) : null);
    }

    private Range.Measured text(GraphQLArgument argument, Field field) {
        Value<?> written = written(argument.getName(), field);
        if (written instanceof VariableReference variable) {
            String name = variable.getName();
            Long usual = characters(defaults.get(name));
            return variables -> variables.containsKey(name) ? characters(variables.get(name)) : usual;
        }
        Long characters = characters(written);
        return variables -> characters;
    }

    private static @Nullable Long characters(@Nullable Object text) {
        String given =
                text instanceof StringValue value ? value.getValue() : text instanceof String value ? value : null;
        return given == null ? null : (Long) (long) given.length();
    }

    private static @Nullable Value<?> written(String argument, Field field) {
        for (Argument written : field.getArguments()) {
            if (written.getName().equals(argument)) {
                return written.getValue();
            }
        }
        return null;
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
