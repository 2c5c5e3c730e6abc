package org.backlot.specimen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the lines of an archive, and counts them. Fields come in the order of the format. */
final class Lines {
    private final JsonGenerator out;
    private long written;

    Lines(OutputStream to) throws IOException {
        this.out = new JsonFactory()
                .createGenerator(to)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(null);
    }

    long written() {
        return written;
    }

    Lines begin(String type) throws IOException {
        return begin().text("type", type);
    }

    Lines begin() throws IOException {
        out.writeStartObject();
        return this;
    }

    Lines text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value);
        }
        return this;
    }

    Lines number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
        return this;
    }

    Lines flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
        return this;
    }

    /** A subject of a kind. */
    Lines subject(String name, String kind, long number) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeNumberField(kind, number);
        out.writeEndObject();
        return this;
    }

    /** Subjects of a kind. */
    Lines subjects(String name, String kind, long... numbers) throws IOException {
        out.writeArrayFieldStart(name);
        for (long number : numbers) {
            out.writeStartObject();
            out.writeNumberField(kind, number);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    /** That a document rests on another one. */
    Lines source(String relation, long document) throws IOException {
        out.writeArrayFieldStart("sources");
        out.writeStartObject();
        out.writeStringField("relation", relation);
        out.writeNumberField("document", document);
        out.writeEndObject();
        out.writeEndArray();
        return this;
    }

    void end() throws IOException {
        out.writeEndObject();
        out.writeRaw('\n');
        written++;
    }

    void flush() throws IOException {
        out.flush();
    }
}
