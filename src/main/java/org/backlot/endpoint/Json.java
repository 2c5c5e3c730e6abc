package org.backlot.endpoint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, strings, numbers, booleans and {@code null}; what is read is bounded in every direction. */
final class Json {
    private static final int DEEPEST = 128;
    private static final int LONGEST_NUMBER = 64;
    private static final int LARGEST_EXPONENT = 400;

    /** What is read is as long as a request may be, so names need no bound of their own; the others are held here. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** @throws Refusal when the text is no JSON, holds a key twice, or a number or string that cannot be meant */
    static @Nullable Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw Refusal.malformed("There is no JSON where some is expected.");
            }
            Object value = value(parser, 0);
            if (parser.nextToken() != null) {
                throw Refusal.malformed("Something follows the JSON.");
            }
            return value;
        } catch (IOException broken) {
            throw Refusal.malformed("The JSON is broken" + place(broken) + ".");
        }
    }

    private static String place(IOException broken) {
        if (broken instanceof JsonParseException parse && parse.getLocation() != null) {
            return " at line " + parse.getLocation().getLineNr() + ", column "
                    + parse.getLocation().getColumnNr();
        }
        return "";
    }

    private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, deeper(depth));
            case START_ARRAY -> list(parser, deeper(depth));
            case VALUE_STRING -> wellFormed(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> bounded(parser).getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(bounded(parser).getDecimalValue());
            default -> throw Refusal.malformed("The JSON is broken.");
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser, int depth) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = wellFormed(parser.currentName());
            parser.nextToken();
            object.put(key, value(parser, depth));
        }
        return object;
    }

    private static List<@Nullable Object> list(JsonParser parser, int depth) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, depth));
        }
        return list;
    }

    /** Half a surrogate pair is no character, and cannot be written in UTF-8 again. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw Refusal.malformed("A string holds half a surrogate pair.");
            }
        }
        return text;
    }

    private static int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw Refusal.overLimit(ErrorCode.CONTENT_TOO_DEEP, DEEPEST, depth + 1L);
        }
        return depth + 1;
    }

    /** Long numbers take long to read. */
    private static JsonParser bounded(JsonParser parser) throws IOException {
        if (parser.getTextLength() > LONGEST_NUMBER) {
            throw Refusal.overLimit(ErrorCode.NUMBER_TOO_LONG, LONGEST_NUMBER, parser.getTextLength());
        }
        return parser;
    }

    /** A number as short as 1e999999999 has more digits than there is memory. */
    private static BigDecimal decimal(BigDecimal number) {
        long digits = Math.abs((long) number.precision() - number.scale());
        if (digits > LARGEST_EXPONENT) {
            throw Refusal.overLimit(ErrorCode.NUMBER_TOO_LONG, LARGEST_EXPONENT, digits);
        }
        return number;
    }

    /** The value in UTF-8. What is none of JSON's types is written as its text. */
    static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            write(generator, value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                write(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(generator, element);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof Number number) {
            writeNumber(generator, number);
        } else {
            generator.writeString(value.toString());
        }
    }

    private static void writeNumber(JsonGenerator generator, Number number) throws IOException {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            generator.writeNumber(number.longValue());
        } else if (number instanceof BigInteger integer) {
            generator.writeNumber(integer);
        } else if (number instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else if (number instanceof Float single) {
            generator.writeNumber(single);
        } else {
            generator.writeNumber(number.doubleValue());
        }
    }
}
