package org.backlot.limits;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what keeps to the limits. Each request passes three times: its text is parsed, its document priced, both once
 * for all requests with that text; then its variables decide what it costs.
 */
@Singleton
public class Gate {
    private final GraphQLSchema schema;
    private final Limits limits;
    private final ParserOptions parsing;
    private final Weights weights;

    Gate(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
        this.weights = new Weights(schema, limits.assumedListSize());
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(limits.characters())
                        .maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.characters())
                        .captureIgnoredChars(false)
                        .captureLineComments(false));
    }

    /**
     * The document of a text.
     *
     * @throws Refusal when it goes beyond a limit
     * @throws InvalidSyntaxException when it is no GraphQL
     */
    public Document parse(String text) {
        Bound.check(ErrorCode.QUERY_TOO_LONG, limits.characters(), text.length());
        Document document;
        try {
            document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(parsing)
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (ParseCancelledTooDeepException nested) {
            throw Refusal.overLimit(ErrorCode.TOO_DEEP, parsing.getMaxRuleDepth(), parsing.getMaxRuleDepth() + 1L);
        } catch (ParseCancelledTooManyCharsException characters) {
            throw Refusal.overLimit(ErrorCode.QUERY_TOO_LONG, limits.characters(), text.length());
        } catch (ParseCancelledException tokens) {
            throw Refusal.overLimit(ErrorCode.TOO_MANY_TOKENS, limits.tokens(), limits.tokens() + 1L);
        }
        Outline.check(document, limits);
        return document;
    }

    /** What is known of each operation of a document that fits the schema. */
    public Map<OperationDefinition, Quote> quotes(Document document) {
        Map<OperationDefinition, Quote> quotes = new HashMap<>();
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            quotes.put(operation, Pricing.of(schema, weights, document, operation));
        }
        return quotes;
    }

    /**
     * What an operation costs with these variables.
     *
     * @throws Refusal when that is more than may be, the variables are too large, or an argument is out of its bounds
     */
    public long admit(Quote quote, Map<String, ? extends @Nullable Object> variables) {
        VariableSize size = VariableSize.of(variables);
        Bound.check(ErrorCode.VARIABLES_TOO_LARGE, limits.variableCharacters(), size.characters());
        Bound.check(ErrorCode.VARIABLES_TOO_DEEP, limits.variableDepth(), size.depth());
        quote.check(variables);
        long cost = quote.price().cost(variables);
        Bound.check(ErrorCode.TOO_COSTLY, limits.cost(), cost);
        return cost;
    }
}
