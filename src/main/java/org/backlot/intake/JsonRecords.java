package org.backlot.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a JSON file one after another: of a document, those in its lists of known names, or the elements
 * of an array, or the document itself; of lines, the same for each line. Lines can be those of an array: between
 * brackets, with commas at their ends. A broken line is told, and the next one read; a broken document is refused. Which
 * of both it is is told by its first line, or its name.
 *
 * <p>No more than one record is in memory at a time.
 */
public final class JsonRecords {
    private static final int LARGEST = 16_000_000;
    private static final int DEEPEST = 100;
    private static final int FURTHER = 100;
    /** The name of a setting in the reader, which helps nobody who reads about their file. */
    private static final String SETTING = ", from `[^`]*`";

    /** Files that are called so are read in lines, whatever they begin with. */
    private static final Pattern LINES =
            Pattern.compile(".*\\.(jsonl|ndjson)(\\.gz)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern END = Pattern.compile("[\\s,\\]]*");

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LARGEST)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build());

    private final Path file;
    private final Set<String> collections;
    private final Taker taker;
    private final Lines lines;
    private final LongConsumer lastLine;
    private boolean byLines;

    private JsonRecords(Path file, Set<String> collections, Taker taker, Reader in, LongConsumer lastLine) {
        this.file = file;
        this.collections = collections;
        this.taker = taker;
        this.lines = new Lines(in);
        this.lastLine = lastLine;
    }

    /** Takes one record after another; a line that is none is told with its reason instead. */
    public interface Taker {
        void record(JsonRecord record) throws SQLException;

        void broken(long line, String reason) throws SQLException;
    }

    /**
     * Reads a file.
     *
     * @param collections names of lists that records stand in
     * @throws UnreadableFileException if it is no text, or a broken document
     */
    public static void read(Path file, Set<String> collections, LongConsumer progress, Taker taker)
            throws IOException, SQLException {
        long[] last = {0};
        try (Reader in = SourceFile.open(file, progress)) {
            new JsonRecords(file, collections, taker, in, line -> last[0] = line).read();
        } catch (IOException failure) {
            throw UnreadableFileException.at(file, last[0] + 1, failure);
        }
    }

    /** The first record of a file; null where it does not begin with one. */
    public static @Nullable JsonRecord findFirst(Path file, Set<String> collections) {
        JsonRecord[] first = {null};
        try {
            read(file, collections, bytes -> {}, new Taker() {
                @Override
                public void record(JsonRecord record) throws SQLException {
                    first[0] = record;
                    throw new EnoughException();
                }

                @Override
                public void broken(long line, String reason) throws SQLException {
                    throw new EnoughException();
                }
            });
        } catch (EnoughException | UnreadableFileException | IOException none) {
            return first[0];
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return first[0];
    }

    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super(null, null, false, false);
        }
    }

    private void read() throws IOException, SQLException {
        String start = lines.ahead();
        int blank = start.startsWith("\uFEFF") ? 1 : 0;
        lines.skip(blank);
        byLines = LINES.matcher(file.toString()).matches() || isLines(start.substring(blank));
        if (byLines) {
            readLines();
        } else {
            readDocument();
        }
    }

    /** Whether each line has its own value, by the beginning of the text. */
    private static boolean isLines(String start) {
        String text = start.stripLeading();
        if (text.startsWith("[")) {
            String inside = text.substring(1);
            int end = inside.indexOf('\n');
            if (end < 0 || !inside.substring(0, end).isBlank()) {
                return false;
            }
            text = inside.substring(end + 1);
        }
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end).strip();
        return first.startsWith("{") && (end < 0 || first.endsWith("}") || first.endsWith("},"));
    }

    private void readLines() throws IOException, SQLException {
        while (lines.begin()) {
            long line = lines.line();
            lastLine.accept(line - 1);
            lines.allow(LARGEST);
            try {
                readLine(line);
            } catch (Lines.TooMuchException large) {
                taker.broken(line, "a record of more than " + LARGEST + " characters begins here");
            } catch (JsonProcessingException broken) {
                taker.broken(line, reason(broken));
            }
            lines.finish();
        }
    }

    private void readLine(long line) throws IOException, SQLException {
        if (lines.isBare()) {
            return;
        }
        Reader text = lines.ofLine();
        try (JsonParser parser = MAPPER.createParser(text)) {
            parser.nextToken();
            take(parser, line);
            StringWriter rest = new StringWriter();
            parser.releaseBuffered(rest);
            char[] further = new char[FURTHER];
            rest.write(further, 0, Math.max(0, text.read(further)));
            if (!END.matcher(rest.toString()).matches()) {
                taker.broken(line, "something follows what should be all of the line");
            }
        }
    }

    private void readDocument() throws IOException, SQLException {
        lines.allow(LARGEST);
        try (JsonParser parser = MAPPER.createParser(lines.ofText())) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw UnreadableFileException.at(file, 1, "the file is empty");
            }
            if (first == JsonToken.START_ARRAY) {
                elements(parser, "", 0);
            } else {
                take(parser, 0);
            }
            if (parser.nextToken() != null) {
                throw UnreadableFileException.at(
                        file, parser.currentTokenLocation().getLineNr(), "something follows the end of the document");
            }
        } catch (Lines.TooMuchException large) {
            throw UnreadableFileException.at(
                    file, 1, "a record has more than " + LARGEST + " characters, or what is no record has");
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw UnreadableFileException.at(file, line, reason(broken));
        }
    }

    /** Takes the value at which the parser stands: its records, or itself. @param line 0 for that of the parser */
    private void take(JsonParser parser, long line) throws IOException, SQLException {
        long begins = line(parser, line);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            broken(begins, "this is no JSON object");
            return;
        }
        ObjectNode rest = MAPPER.createObjectNode();
        boolean collected = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (collections.contains(name) && value == JsonToken.START_ARRAY) {
                collected = true;
                elements(parser, name, line);
            } else if (collections.contains(name) && value == JsonToken.START_OBJECT) {
                collected = true;
                members(parser, name, line);
            } else {
                rest.set(name, MAPPER.readTree(parser));
            }
        }
        if (!collected) {
            taker.record(new JsonRecord(begins, "", rest));
        }
    }

    private void elements(JsonParser parser, String collection, long line) throws IOException, SQLException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element(parser, collection, line);
        }
    }

    private void members(JsonParser parser, String collection, long line) throws IOException, SQLException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
            element(parser, collection, line);
        }
    }

    private void element(JsonParser parser, String collection, long line) throws IOException, SQLException {
        long begins = line(parser, line);
        lastLine.accept(begins - 1);
        lines.allow(LARGEST);
        JsonNode node = MAPPER.readTree(parser);
        if (node.isObject()) {
            taker.record(new JsonRecord(begins, collection, node));
        } else {
            broken(begins, "this is no JSON object");
        }
    }

    private void broken(long line, String reason) throws SQLException {
        if (!byLines) {
            throw UnreadableFileException.at(file, line, reason);
        }
        taker.broken(line, reason);
    }

    private static long line(JsonParser parser, long line) {
        return line > 0 ? line : parser.currentTokenLocation().getLineNr();
    }

    /** What is wrong, in one line; what the text holds is not repeated. */
    private static String reason(JsonProcessingException broken) {
        String column = broken.getLocation() == null
                ? ""
                : " at column " + broken.getLocation().getColumnNr();
        String message =
                broken.getOriginalMessage().lines().findFirst().orElse("").replaceAll(SETTING, "");
        return "this is no sound JSON" + column + ": " + message;
    }
}
