package org.backlot.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON, which has to be an object.
 *
 * @param values by name, in their order: texts, Longs, BigDecimals, Booleans, lists and maps; null where null is written
 * @param columns where each name stands in the line, from 1
 */
record JsonLine(Map<String, @Nullable Object> values, Map<String, Integer> columns) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(400)
                    .maxNameLength(200)
                    .maxStringLength(ArchiveLines.LONGEST)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A text that is no such line: what is wrong with it, and where. */
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String problem;
        private final int column;

        BrokenException(String problem, int column) {
            super(problem, null, false, false);
            this.problem = problem;
            this.column = column;
        }

        /** What is wrong, as a sentence about the line. */
        String problem() {
            return problem;
        }

        int column() {
            return column;
        }
    }

    static JsonLine read(String text) throws BrokenException {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenException("is no JSON object", 1);
            }
            JsonLine line = new JsonLine(new LinkedHashMap<>(), new HashMap<>());
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                line.columns.put(name, column(parser));
                parser.nextToken();
                line.values.put(name, value(parser));
            }
            if (parser.nextToken() != null) {
                throw new BrokenException("has something after its JSON object", column(parser));
            }
            return line;
        } catch (JsonProcessingException broken) {
            int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
            throw new BrokenException("is broken JSON: " + broken.getOriginalMessage(), Math.max(column, 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int column(JsonParser parser) {
        return parser.currentTokenLocation().getColumnNr();
    }

    private static @Nullable Object value(JsonParser parser) throws IOException, BrokenException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> wellFormed(parser);
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case START_ARRAY -> list(parser);
            case START_OBJECT -> object(parser);
            default -> throw new BrokenException("is broken JSON", column(parser));
        };
    }

    private static Object integer(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? parser.getDecimalValue()
                : Long.valueOf(parser.getLongValue());
    }

    /** Digits only: a number as short as 1e999999999 has more of them than there is memory. */
    private static Object decimal(JsonParser parser) throws IOException, BrokenException {
        if (parser.getText().indexOf('e') >= 0 || parser.getText().indexOf('E') >= 0) {
            throw new BrokenException("has a number with an exponent: write all of its digits", column(parser));
        }
        return parser.getDecimalValue();
    }

    /** Half a surrogate pair is no character, and cannot be written in UTF-8. */
    private static String wellFormed(JsonParser parser) throws IOException, BrokenException {
        String text = parser.getText();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (!Character.isHighSurrogate(unit)
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                throw new BrokenException("has a text with half a surrogate pair", column(parser));
            }
            i++;
        }
        return text;
    }

    private static List<@Nullable Object> list(JsonParser parser) throws IOException, BrokenException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException, BrokenException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = Objects.requireNonNull(parser.currentName());
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }
}
