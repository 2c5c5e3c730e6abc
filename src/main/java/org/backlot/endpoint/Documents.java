package org.backlot.endpoint;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.backlot.limits.Gate;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document that a request means: by its text, or by the hash of a text that was sent before. What was parsed
 * and fits the schema is kept under its hash, so that automatic persisted queries and everybody else share one store.
 */
@Singleton
class Documents {
    private final GraphQLSchema schema;
    private final Gate gate;
    private final KeptDocuments kept;
    private final @Nullable TrustedDocuments trusted;

    Documents(GraphQLSchema schema, Gate gate, EndpointSettings settings) {
        this.schema = schema;
        this.gate = gate;
        this.kept = new KeptDocuments(settings.documents().keptCharacters());
        this.trusted = settings.documents()
                .trusted()
                .map(place -> TrustedDocuments.read(place, this::prepare))
                .orElse(null);
    }

    /**
     * The document of the request.
     *
     * @throws Refusal when it is known by name only and not kept, when name and text do not belong together, when it is
     *     not on the list that the endpoint is closed to, or when it goes beyond a limit
     * @throws InvalidDocument when it is no GraphQL or does not fit the schema
     */
    Prepared find(GraphqlRequest request) {
        if (trusted != null) {
            return trusted.get(request);
        }
        if (request.query() == null) {
            return kept.get(Objects.requireNonNull(request.name(), "a request has a text or a name"));
        }
        String hash = Sha256.of(request.query());
        if (request.name() != null && !request.name().equals(hash)) {
            throw Refusal.persistedQueryMismatch();
        }
        Prepared known = kept.find(hash);
        if (known != null) {
            return known;
        }
        Prepared prepared = prepare(request.query());
        kept.put(hash, prepared);
        return prepared;
    }

    private Prepared prepare(String text) {
        Document document;
        try {
            document = gate.parse(text);
        } catch (InvalidSyntaxException broken) {
            throw new InvalidDocument(ErrorTexts.ofDocument(List.of(broken.toInvalidSyntaxError())));
        }
        List<? extends GraphQLError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        if (!errors.isEmpty()) {
            throw new InvalidDocument(ErrorTexts.ofDocument(errors));
        }
        return new Prepared(document, gate.quotes(document), text.length());
    }
}
