package org.backlot.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The first line of an archive, which says what it is, and the last one, which says that it is whole. */
final class Marks {
    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String END = "End";
    static final String LINES = "lines";

    private Marks() {}

    static void writeFirst(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField(FORMAT, Layout.FORMAT);
        out.writeNumberField(VERSION, Layout.VERSION);
        out.writeEndObject();
    }

    /** @param lines how many there are, this one included */
    static void writeLast(JsonGenerator out, long lines) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", END);
        out.writeNumberField(LINES, lines);
        out.writeEndObject();
    }
}
