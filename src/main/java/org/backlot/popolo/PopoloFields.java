package org.backlot.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.backlot.intake.Texts;
import org.backlot.naming.NameKind;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Reads the fields of objects of Popolo. */
final class PopoloFields {
    private PopoloFields() {}

    static Validity validity(JsonNode node) {
        FuzzyDate start = Texts.date("start_date", Texts.find(node, "start_date"));
        return Texts.between(start, Texts.date("end_date", Texts.find(node, "end_date")));
    }

    static Map<String, String> identifiers(JsonNode node) {
        Map<String, String> identifiers = new HashMap<>();
        for (JsonNode identifier : node.path("identifiers")) {
            String scheme = Texts.find(identifier, "scheme");
            String value = Texts.find(identifier, "identifier");
            if (scheme != null && value != null) {
                identifiers.put(Texts.line("scheme", scheme.toLowerCase(Locale.ROOT)), Texts.line("identifier", value));
            }
        }
        return identifiers;
    }

    /** The id of an object that is referred to, or that stands in the place itself; null where there is none. */
    static @Nullable String reference(JsonNode node, String name) {
        String id = Texts.find(node, name + "_id");
        return id == null && node.path(name).isObject() ? Texts.find(node.path(name), "id") : id;
    }

    static String or(JsonNode node, String field, String other) {
        String text = Texts.find(node, field);
        return text == null ? other : text;
    }

    static @Nullable String name(JsonNode node, String place) {
        return node.path(place).isObject() ? Texts.find(node.path(place), "name") : null;
    }

    /** What a further name is beside the first. */
    static NameKind kindOfName(JsonNode other, String name, JsonNode node) {
        if (Texts.find(other, "end_date") != null) {
            return NameKind.FORMER;
        }
        return name.length() < Texts.get(node, "name").length() ? NameKind.SHORT : NameKind.FULL;
    }
}
