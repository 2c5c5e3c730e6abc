package org.backlot.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping, read by name. Whatever is wrong becomes a mistake, and in place of a broken or missing
 * value comes one that does no harm, so that the rest is read too; an entry that is not {@link Reading#sound} is not
 * used.
 */
final class Fields {
    private final String what;
    private final Place place;
    private final Map<String, Value.Field> fields;
    private final boolean readable;
    private final Reading reading;
    private final Scalars scalars;

    private Fields(String what, Value value, Reading reading) {
        this.what = what;
        this.place = value.place();
        this.readable = value instanceof Value.Mapping;
        this.fields = value instanceof Value.Mapping mapping ? mapping.fields() : Map.of();
        this.reading = reading;
        this.scalars = new Scalars(reading);
    }

    /** Reads a mapping that knows these fields and no others. */
    static Fields of(String what, Value value, Collection<String> known, Reading reading) {
        Fields fields = new Fields(what, value, reading);
        if (!fields.readable) {
            String keys = String.join(", ", known);
            reading.mistakes()
                    .add(value.place(), what + " is a mapping, not " + value.described(), "its keys are " + keys);
        }
        fields.fields.values().stream()
                .map(Value.Field::key)
                .filter(key -> !known.contains(key.text()))
                .forEach(key -> fields.refuse(key, known));
        return fields;
    }

    private void refuse(Value.Text key, Collection<String> known) {
        reading.mistakes()
                .add(
                        key.place(),
                        what + " has no key " + Shown.quoted(key.text()),
                        () -> Nearest.hintOrAll(key.text(), known));
    }

    Reading reading() {
        return reading;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    Place place() {
        return place;
    }

    /** Where a field is given, else where the mapping begins. */
    Place place(String key) {
        Value.Field field = fields.get(key);
        return field == null ? place : field.key().place();
    }

    @Nullable
    Value find(String key) {
        Value.Field field = fields.get(key);
        return field == null ? null : field.value();
    }

    /** The value of a field that must be there; null where it is not, which is then among the mistakes. */
    @Nullable
    Value need(String key) {
        Value value = find(key);
        if (value == null && readable) {
            reading.mistakes().add(place, what + " lacks `" + key + "`");
        }
        return value;
    }

    private <T> T needed(String key, BiFunction<String, Value, T> reader, T harmless) {
        Value value = need(key);
        return value == null ? harmless : reader.apply(key, value);
    }

    private <T> @Nullable T optional(String key, BiFunction<String, Value, T> reader) {
        Value value = find(key);
        return value == null ? null : reader.apply(key, value);
    }

    /** A text without line breaks. */
    String line(String key) {
        return needed(key, (field, value) -> scalars.line(field, value, Lengths.LINE), "");
    }

    /** A text without line breaks, such as the words of a source; null where not given. */
    @Nullable
    String findLine(String key, int longest) {
        return optional(key, (field, value) -> scalars.line(field, value, longest));
    }

    String text(String key) {
        return needed(key, (field, value) -> scalars.text(field, value, Lengths.TEXT), "");
    }

    @Nullable
    String findText(String key) {
        return optional(key, (field, value) -> scalars.text(field, value, Lengths.TEXT));
    }

    boolean truth(String key) {
        return Boolean.TRUE.equals(optional(key, scalars::truth));
    }

    @Nullable
    Integer findCount(String key) {
        return optional(key, scalars::count);
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        return needed(key, (field, value) -> scalars.choice(field, value, choices), choices.getEnumConstants()[0]);
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices, E otherwise) {
        E given = findChoice(key, choices);
        return given == null ? otherwise : given;
    }

    <E extends Enum<E>> @Nullable E findChoice(String key, Class<E> choices) {
        return optional(key, (field, value) -> scalars.choice(field, value, choices));
    }

    Name name(String key, Wanted wanted) {
        return needed(key, (field, value) -> scalars.name(field, value, wanted), Name.NONE);
    }

    /** A slug that is given out. */
    Name slug(String key) {
        return needed(key, scalars::slug, Name.NONE);
    }

    /** A reference; {@link Name#NONE} where not given. */
    Name findName(String key, Wanted wanted) {
        Name name = optional(key, (field, value) -> scalars.name(field, value, wanted));
        return name == null ? Name.NONE : name;
    }

    /** At least one reference, none of them twice. */
    List<Name> names(String key, Wanted wanted) {
        Value value = need(key);
        List<Name> names = value == null ? List.of() : names(key, value, wanted);
        if (value instanceof Value.Items items && items.items().isEmpty()) {
            reading.mistakes().add(value.place(), "`" + key + "` names at least one");
        }
        return names;
    }

    /** References, none of them twice; empty where not given. */
    List<Name> findNames(String key, Wanted wanted) {
        Value value = find(key);
        return value == null ? List.of() : names(key, value, wanted);
    }

    private List<Name> names(String key, Value value, Wanted wanted) {
        Map<String, Name> names = new HashMap<>();
        List<Name> inOrder = new ArrayList<>();
        for (Value item : items(key, value)) {
            Name name = scalars.name(key, item, wanted);
            Name before = name.isNone() ? null : names.putIfAbsent(name.slug(), name);
            if (before != null) {
                reading.mistakes().add(item.place(), "`" + key + "` names `" + name.slug() + "` twice");
            }
            inOrder.add(name);
        }
        return inOrder;
    }

    /** The items of a list; empty where it is none, which is then among the mistakes, or not given. */
    List<Value> findItems(String key) {
        Value value = find(key);
        return value == null ? List.of() : items(key, value);
    }

    private List<Value> items(String key, Value value) {
        if (value instanceof Value.Items items) {
            return items.items();
        }
        String hint = value instanceof Value.Text text ? "write [" + Shown.plain(text.text()) + "]" : null;
        reading.mistakes().add(value.place(), "`" + key + "` is a list, not " + value.described(), () -> hint);
        return List.of();
    }

    /** The entries of a mapping; empty where it is none, which is then among the mistakes, or not given. */
    Collection<Value.Field> findEntries(String key) {
        Value value = find(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Value.Mapping mapping) {
            return mapping.fields().values();
        }
        String message = "`" + key + "` is a mapping, not " + value.described();
        reading.mistakes().add(value.place(), message, "write the entries under it, or leave it out");
        return List.of();
    }
}
