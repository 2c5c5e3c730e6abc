package org.backlot.endpoint;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times strictly, so that one which is none is refused with its argument before anything is executed.
 * What was read goes on as text, as SmallRye GraphQL has it.
 */
final class StrictDates implements Coercing<Object, Object> {
    private final Coercing<?, ?> printing;
    private final Function<String, Object> reading;
    private final String form;

    private StrictDates(Coercing<?, ?> printing, Function<String, Object> reading, String form) {
        this.printing = printing;
        this.reading = reading;
        this.form = form;
    }

    static Coercing<?, ?> ofDays(Coercing<?, ?> printing) {
        return new StrictDates(printing, LocalDate::parse, "write a day as 2024-01-10");
    }

    static Coercing<?, ?> ofInstants(Coercing<?, ?> printing) {
        return new StrictDates(printing, Instant::parse, "write a time as 2024-01-10T09:30:00Z");
    }

    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return printing.serialize(value, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text && isOne(text)) {
            return text;
        }
        throw new CoercingParseValueException(form);
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text && isOne(text.getValue())) {
            return text.getValue();
        }
        throw new CoercingParseLiteralException(form);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return printing.valueToLiteral(input, context, locale);
    }

    private boolean isOne(String text) {
        try {
            return reading.apply(text) != null;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
