package org.backlot.endpoint;

import java.util.Map;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A message from a caller.
 *
 * @param id of the operation; empty for messages that are about none
 */
record SocketMessage(Type type, String id, @Nullable Object payload) {

    /** What a caller can say. */
    enum Type {
        CONNECTION_INIT,
        PING,
        PONG,
        SUBSCRIBE,
        COMPLETE;

        private final String word = name().toLowerCase(java.util.Locale.ROOT);

        private boolean isOfOperation() {
            return this == SUBSCRIBE || this == COMPLETE;
        }
    }

    /** @throws Refusal when it is none */
    static SocketMessage of(String text) {
        if (!(Json.read(text) instanceof Map<?, ?> json)) {
            throw Refusal.malformed("A message is a JSON object.");
        }
        Type type = type(json.get("type"));
        Object payload = json.get("payload");
        if (payload != null && !(payload instanceof Map<?, ?>)) {
            throw Refusal.malformed("A payload is an object.");
        }
        if (!type.isOfOperation()) {
            return new SocketMessage(type, "", payload);
        }
        if (!(json.get("id") instanceof String id) || id.isEmpty()) {
            throw Refusal.malformed("A message about an operation has its id.");
        }
        return new SocketMessage(type, id, payload);
    }

    /** The token that a connection_init brings, as the header would have it; null if there is none. */
    @Nullable
    String authorization() {
        if (payload instanceof Map<?, ?> parts) {
            for (Object name : parts.keySet()) {
                if ("authorization".equalsIgnoreCase(String.valueOf(name)) && parts.get(name) != null) {
                    return parts.get(name) instanceof String text ? text : "Bearer";
                }
            }
        }
        return null;
    }

    private static Type type(@Nullable Object word) {
        for (Type type : Type.values()) {
            if (type.word.equals(word)) {
                return type;
            }
        }
        throw Refusal.malformed("There is no message of this type.");
    }
}
