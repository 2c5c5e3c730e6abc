package org.backlot.followthemoney;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entity: an id, a schema, and properties that each have any number of values. */
final class Entity {
    private final String id;
    private final String schema;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    Entity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    /** Adds a value; none where it is {@code null}. */
    Entity with(String property, @Nullable String value) {
        if (value != null) {
            properties.computeIfAbsent(property, name -> new ArrayList<>()).add(value);
        }
        return this;
    }

    Entity with(String property, List<String> values) {
        values.forEach(value -> with(property, value));
        return this;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("schema", schema);
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, List<String>> property : properties.entrySet()) {
            json.writeArrayFieldStart(property.getKey());
            for (String value : property.getValue()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
