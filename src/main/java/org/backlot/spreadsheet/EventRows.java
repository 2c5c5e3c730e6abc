package org.backlot.spreadsheet;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The states that a log of changes tells: one JSON object a line, with {@code at}, {@code key}, {@code type} and, for
 * what is {@code added}, a {@code value}, for what is {@code changed}, {@code fields} with the old and the new text of
 * each; what is {@code removed} needs neither.
 *
 * <p>Changes made together, those that share {@code commit} or else {@code at}, lead to one place. Each change gives a
 * row with everything that is told of its key from then on. Since the log has every change, the same is told again for
 * the day before the next change of that key, by what was in force then, and at the end of the log. Besides the fields,
 * a row has the columns {@code key}, {@code place} (in the order of places), {@code date}, and {@code commit} with
 * the day when it was {@code committed}; no place is dated before an earlier one.
 */
final class EventRows implements Rows {
    private static final int LONGEST = 1 << 20;

    /** Follows the place after which something is told again, so that it stands between that and the next one. */
    private static final String AGAIN = "a";

    private final Map<String, State> states = new LinkedHashMap<>();
    private Spot spot = new Spot(0, "", LocalDate.MIN);
    private Spot before = spot;

    EventRows(Mapping mapping) {
        if (mapping.series() == null) {
            throw new IllegalArgumentException("a log of changes is read with a `series`");
        }
    }

    private record Spot(int number, String commit, LocalDate date) {}

    private record State(long line, Spot since, Map<String, String> fields) {}

    @Override
    public void read(Reader in, Taker taker, LongConsumer line) throws IOException, SQLException {
        BufferedReader text = new BufferedReader(in);
        long number = 0;
        for (String each = line(text); each != null; each = line(text)) {
            number++;
            line.accept(number);
            if (!each.isBlank()) {
                event(number, each, taker);
            }
        }
        for (Map.Entry<String, State> last : states.entrySet()) {
            again(last.getKey(), last.getValue(), spot, spot.date(), taker);
        }
    }

    /** The next line, of which no more is kept than shows that it is too long; null at the end. */
    private static @Nullable String line(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = text.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = text.read()) {
            if (line.length() <= LONGEST) {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private void event(long line, String text, Taker taker) throws SQLException {
        if (text.length() > LONGEST) {
            taker.broken(line, "the line is longer than " + LONGEST + " characters");
            return;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject event = reader.readObject();
            String at = event.getString("at", "");
            arrive(
                    event.getString("commit", at),
                    OffsetDateTime.parse(at)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDate());
            change(line, event, taker);
        } catch (JsonException | ClassCastException broken) {
            taker.broken(line, "this is no JSON object with texts for `at`, `key` and `type`");
        } catch (DateTimeException broken) {
            taker.broken(line, "`at` is no point in time such as 2022-03-31T10:00:00Z");
        }
    }

    private void arrive(String commit, LocalDate date) {
        if (!commit.equals(spot.commit())) {
            before = spot;
            spot = new Spot(spot.number() + 1, commit, date.isBefore(spot.date()) ? spot.date() : date);
        }
    }

    private void change(long line, JsonObject event, Taker taker) throws SQLException {
        String key = event.getString("key", "");
        String type = event.getString("type", "");
        State known = states.get(key);
        Map<String, String> fields = next(type, event, known);
        if (key.isEmpty() || fields == null) {
            taker.broken(line, key.isEmpty() ? "`key` is missing" : wrong(type, known));
            return;
        }
        if (known != null) {
            again(key, known, before, spot.date().minusDays(1), taker);
        }
        if (type.equals("removed")) {
            states.remove(key);
            taker.row(new Row(line, Row.Sort.OVER, cells(key, spot, Map.of())));
        } else {
            states.put(key, new State(line, spot, fields));
            taker.row(new Row(line, Row.Sort.TOLD, cells(key, spot, fields)));
        }
    }

    /** What is so after a change; null where it cannot be made. */
    private static @Nullable Map<String, String> next(String type, JsonObject event, @Nullable State known) {
        return switch (type) {
            case "added" -> known == null ? texts(event.getJsonObject("value")) : null;
            case "changed" -> known == null ? null : changed(known.fields(), event.getJsonObject("fields"));
            case "removed" -> known == null ? null : Map.of();
            default -> null;
        };
    }

    private static String wrong(String type, @Nullable State known) {
        return switch (type) {
            case "added" -> "it is added a second time";
            case "changed", "removed" ->
                known == null ? "it is " + type + " and was never added" : "`fields` is missing";
            default -> "`type` is added, changed or removed";
        };
    }

    private static @Nullable Map<String, String> texts(@Nullable JsonObject value) {
        if (value == null) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        value.forEach((field, each) -> texts.put(field, text(each)));
        return texts;
    }

    private static @Nullable Map<String, String> changed(Map<String, String> before, @Nullable JsonObject fields) {
        if (fields == null) {
            return null;
        }
        Map<String, String> after = new LinkedHashMap<>(before);
        for (String field : fields.keySet()) {
            after.put(field, text(fields.getJsonArray(field).get(1)));
        }
        return after;
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString().strip();
        }
        return value == JsonValue.NULL ? "" : value.toString();
    }

    private static void again(String key, State state, Spot inForce, LocalDate day, Taker taker) throws SQLException {
        if (day.isAfter(state.since().date())) {
            Map<String, String> cells = cells(key, inForce, state.fields());
            cells.put("place", cells.get("place") + AGAIN);
            cells.put("date", day.toString());
            taker.row(new Row(state.line(), Row.Sort.AGAIN, cells));
        }
    }

    private static Map<String, String> cells(String key, Spot spot, Map<String, String> fields) {
        Map<String, String> cells = new LinkedHashMap<>(fields);
        cells.put("key", key);
        cells.put("place", String.format("%07d", spot.number()));
        cells.put("date", spot.date().toString());
        cells.put("commit", spot.commit());
        cells.put("committed", spot.date().toString());
        return cells;
    }
}
