package org.backlot.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backlot.dossier.Mistakes;
import org.backlot.dossier.Nearest;
import org.backlot.dossier.Place;
import org.backlot.dossier.Shown;
import org.backlot.dossier.Value;
import org.jspecify.annotations.Nullable;

/** The keys of one part of a mapping file, read by name; whatever is wrong becomes a mistake with its place. */
final class Keys {
    private final String what;
    private final Place place;
    private final Map<String, Value.Field> fields;
    private final Mistakes mistakes;

    private Keys(String what, @Nullable Value value, Mistakes mistakes) {
        this.what = what;
        this.place = value == null ? Place.START : value.place();
        this.fields = value instanceof Value.Mapping mapping ? mapping.fields() : Map.of();
        this.mistakes = mistakes;
    }

    /** A part that knows these keys; none at all where any may stand. */
    static Keys of(String what, @Nullable Value value, Collection<String> known, Mistakes mistakes) {
        Keys keys = new Keys(what, value, mistakes);
        if (value != null && !(value instanceof Value.Mapping)) {
            mistakes.add(value.place(), what + " is a mapping, not " + value.described());
        }
        for (Value.Field field : keys.fields.values()) {
            String key = field.key().text();
            if (!known.isEmpty() && !known.contains(key)) {
                String message = what + " has no key " + Shown.quoted(key);
                mistakes.add(field.key().place(), message, () -> Nearest.hintOrAll(key, known));
            }
        }
        return keys;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    Set<String> names() {
        return fields.keySet();
    }

    Place place(String key) {
        Value.Field field = fields.get(key);
        return field == null ? place : field.key().place();
    }

    @Nullable
    Value find(String key) {
        Value.Field field = fields.get(key);
        return field == null ? null : field.value();
    }

    Keys part(String key, String what, Collection<String> known) {
        return of(what, find(key), known, mistakes);
    }

    void mistake(String key, String message) {
        mistakes.add(place(key), message);
    }

    /** Something must be there. */
    void require(String key) {
        if (!has(key)) {
            mistakes.add(place, what + " lacks `" + key + "`");
        }
    }

    /** A text that must be there; empty where it is not, which is then a mistake. */
    String need(String key) {
        require(key);
        String text = text(key);
        return text == null ? "" : text;
    }

    @Nullable
    String text(String key) {
        Value value = find(key);
        return value == null ? null : text(key, value);
    }

    private @Nullable String text(String key, Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        mistakes.add(value.place(), "`" + key + "` is a text, not " + value.described());
        return null;
    }

    /** One value, or a list of them. */
    List<Value> items(String key) {
        Value value = find(key);
        return value == null ? List.of() : value instanceof Value.Items items ? items.items() : List.of(value);
    }

    /** One text, or a list of them. */
    List<String> texts(String key) {
        return texts(key, items(key));
    }

    private List<String> texts(String key, List<Value> values) {
        List<String> texts = new ArrayList<>();
        for (Value value : values) {
            String text = text(key, value);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Nullable
    Template template(String key) {
        List<String> texts = texts(key);
        return texts.isEmpty() ? null : parsed(place(key), texts);
    }

    /** A template that must be there; a blank one where it is not, which is then a mistake. */
    Template needTemplate(String key) {
        Template template = template(key);
        return template == null ? Template.parse(need(key)) : template;
    }

    /** Each of several texts of one value as a template of its own. */
    List<Template> templates(String key, Value value) {
        return texts(key, value instanceof Value.Items items ? items.items() : List.of(value)).stream()
                .map(text -> parsed(value.place(), List.of(text)))
                .toList();
    }

    private Template parsed(Place at, List<String> texts) {
        try {
            return Template.parse(texts);
        } catch (IllegalArgumentException unknown) {
            mistakes.add(at, String.valueOf(unknown.getMessage()));
            return Template.parse("");
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices, E otherwise) {
        String text = text(key);
        return text == null ? otherwise : choice(key, text, choices, otherwise);
    }

    /** One of these, or several. */
    <E extends Enum<E>> List<E> choices(String key, Class<E> choices, E otherwise) {
        List<String> texts = texts(key);
        return texts.isEmpty()
                ? List.of(otherwise)
                : texts.stream()
                        .map(text -> choice(key, text, choices, otherwise))
                        .toList();
    }

    private <E extends Enum<E>> E choice(String key, String text, Class<E> choices, E otherwise) {
        List<String> names = new ArrayList<>();
        for (E choice : choices.getEnumConstants()) {
            names.add(choice.name());
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        String message = "`" + key + "` cannot be " + Shown.quoted(text);
        mistakes.add(place(key), message, () -> Nearest.hintOrAll(text, names));
        return otherwise;
    }

    Condition condition() {
        return has("when") || has("unless") ? new Condition(values("when"), values("unless")) : Condition.ALWAYS;
    }

    private Map<String, Set<String>> values(String key) {
        Keys columns = part(key, "`" + key + "`", List.of());
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (String column : columns.names()) {
            Set<String> set = new TreeSet<>();
            columns.texts(column).forEach(text -> set.add(text.strip().toLowerCase(Locale.ROOT)));
            values.put(column, set);
        }
        return values;
    }
}
