package org.backlot.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** What is written in a file as JSON, for a validator of JSON Schema. */
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static JsonNode of(Value value) {
        if (value instanceof Value.Text text) {
            return single(text);
        }
        if (value instanceof Value.Items items) {
            ArrayNode array = NODES.arrayNode();
            items.items().forEach(item -> array.add(of(item)));
            return array;
        }
        ObjectNode object = NODES.objectNode();
        ((Value.Mapping) value).fields().forEach((key, field) -> object.set(key, of(field.value())));
        return object;
    }

    private static JsonNode single(Value.Text text) {
        return switch (text.sort()) {
            case STRING -> NODES.textNode(text.text());
            case NUMBER -> NODES.numberNode(new BigDecimal(text.text()));
            case TRUTH -> NODES.booleanNode(Boolean.parseBoolean(text.text()));
            case NOTHING -> NODES.nullNode();
        };
    }
}
