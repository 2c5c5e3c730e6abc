package org.backlot.endpoint;

import java.util.List;
import java.util.Map;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks, however it came: over HTTP, as a form of parameters or a body, or over a socket.
 *
 * @param query the text of the document; {@code null} if it is named only
 * @param name the hash or id under which the document is kept; {@code null} if it is given only as text
 * @param operationName which operation of the document is meant; {@code null} if it has one alone
 * @param atLeast the sequence number of the earliest graph that will do; 0 if any will
 */
record GraphqlRequest(
        @Nullable String query,
        @Nullable String name,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        long atLeast) {

    /** How ids of documents are written that are hashes. */
    private static final String HASH_PREFIX = "sha256:";

    /** @throws Refusal when a part is missing or of the wrong type */
    static GraphqlRequest of(@Nullable Object json) {
        if (json instanceof List<?> requests) {
            throw Refusal.batch(requests.size());
        }
        if (!(json instanceof Map<?, ?> parts)) {
            throw Refusal.malformed("A request is a JSON object.");
        }
        Map<String, @Nullable Object> extensions = map("extensions", parts.get("extensions"));
        String query = text("query", parts.get("query"));
        String name = name(text("documentId", parts.get("documentId")), extensions);
        if (query == null && name == null) {
            throw Refusal.malformed("A request has a query, or the name of one in documentId or persistedQuery.");
        }
        return new GraphqlRequest(
                query,
                name,
                text("operationName", parts.get("operationName")),
                map("variables", parts.get("variables")),
                sequence(extensions.get("sequenceAtLeast")));
    }

    GraphqlRequest seeingAtLeast(long sequence) {
        return new GraphqlRequest(query, name, operationName, variables, Math.max(atLeast, sequence));
    }

    private static @Nullable String name(@Nullable String documentId, Map<String, @Nullable Object> extensions) {
        if (documentId != null) {
            return documentId.startsWith(HASH_PREFIX) ? documentId.substring(HASH_PREFIX.length()) : documentId;
        }
        Map<String, @Nullable Object> persisted = map("extensions.persistedQuery", extensions.get("persistedQuery"));
        if (persisted.isEmpty()) {
            return null;
        }
        String hash = text("extensions.persistedQuery.sha256Hash", persisted.get("sha256Hash"));
        if (hash == null || !(persisted.get("version") instanceof Integer version) || version != 1) {
            throw Refusal.malformed("extensions.persistedQuery has version 1 and a sha256Hash.");
        }
        return hash;
    }

    /** A sequence number as it is written in JSON or in a header. */
    static long sequence(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value.toString().matches("[0-9]{1,18}")) {
            return Long.parseLong(value.toString());
        }
        throw Refusal.malformed("The sequence number to see at least is a whole number.");
    }

    private static @Nullable String text(String what, @Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw Refusal.malformed(what + " is a string.");
    }

    @SuppressWarnings("unchecked") // the keys of a map out of JSON are strings
    private static Map<String, @Nullable Object> map(String what, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?>) {
            return (Map<String, @Nullable Object>) value;
        }
        throw Refusal.malformed(what + " is an object.");
    }
}
