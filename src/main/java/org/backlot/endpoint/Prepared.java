package org.backlot.endpoint;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backlot.limits.Quote;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A document that was parsed and fits the schema.
 *
 * @param quotes what is known of each of its operations
 * @param characters how long its text was
 */
record Prepared(Document document, Map<OperationDefinition, Quote> quotes, int characters) {

    /** What is known of one of its operations. */
    Quote quote(OperationDefinition operation) {
        return Objects.requireNonNull(quotes.get(operation));
    }

    /** @throws Refusal when it is not said which operation is meant, or there is none of that name */
    OperationDefinition operation(@Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            if (operations.size() != 1) {
                throw Refusal.operation("The document has " + operations.size()
                        + " operations: say in operationName which one is meant.");
            }
            return operations.get(0);
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> Refusal.operation("The document has no operation of the name in operationName."));
    }
}
