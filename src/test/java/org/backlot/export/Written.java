package org.backlot.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backlot.graph.Story;

/** What a format made of a story, and what it left out. */
public record Written(String text, LossReport losses) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Written of(Story story, String day, Extracts.Telling telling) {
        return of(Extract.of(story.on(day)), telling);
    }

    public static Written of(Extract extract, Extracts.Telling telling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LossReport losses = Extracts.write(extract, out, telling);
            return new Written(out.toString(StandardCharsets.UTF_8), losses);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The one document that it is. */
    public JsonNode document() {
        return parsed(text);
    }

    /** The documents in its lines. */
    public List<JsonNode> lines() {
        return text.lines().map(Written::parsed).toList();
    }

    /** The losses as they are printed. */
    public List<String> lost() {
        return losses.losses().stream().map(LossReport.Loss::toString).toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new AssertionError(json, broken);
        }
    }
}
