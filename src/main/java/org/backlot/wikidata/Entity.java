package org.backlot.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.bulk.Waiting;
import org.backlot.graph.SubjectKind;
import org.backlot.intake.Edition;
import org.backlot.intake.Slug;
import org.backlot.intake.Texts;
import org.backlot.publication.DocumentKind;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One entity of Wikidata as it stands in a file.
 *
 * @param line where it begins, from 1
 * @param id such as Q42
 */
record Entity(long line, String id, JsonNode node, Edition edition) {
    private static final String EVERY_LANGUAGE = "mul";
    private static final int LONGEST_SLUG = 20;

    /** Its name in the language that is read, else in one that it has; its id where it has none. */
    String label() {
        String found = findLabel();
        return found == null ? id : found;
    }

    @Nullable
    String findLabel() {
        for (String language : List.of(edition.language(), EVERY_LANGUAGE, "en")) {
            String label = Texts.find(node.path("labels").path(language), "value");
            if (label != null) {
                return label;
            }
        }
        Iterator<JsonNode> others = node.path("labels").elements();
        return others.hasNext() ? Texts.find(others.next(), "value") : null;
    }

    /** Its other names in the language that is read, and those of every language. */
    List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        for (String language : List.of(edition.language(), EVERY_LANGUAGE)) {
            for (JsonNode alias : node.path("aliases").path(language)) {
                String text = Texts.find(alias, "value");
                if (text != null && !aliases.contains(text)) {
                    aliases.add(text);
                }
            }
        }
        return aliases;
    }

    /** How many names in other languages it has besides. */
    long otherNames() {
        long count = 0;
        for (Map.Entry<String, JsonNode> aliases : node.path("aliases").properties()) {
            boolean read = aliases.getKey().equals(edition.language())
                    || aliases.getKey().equals(EVERY_LANGUAGE);
            count += read ? 0 : aliases.getValue().size();
        }
        return count + Math.max(0, node.path("labels").size() - 1);
    }

    /** The statements of a property; none where it has none. */
    JsonNode statements(String property) {
        return node.path("claims").path(property);
    }

    Set<Map.Entry<String, JsonNode>> statements() {
        return node.path("claims").properties();
    }

    /** What it is here; null where Wikidata says nothing that tells. */
    @Nullable
    SubjectKind kind() {
        return EntityKinds.of(this);
    }

    /** Whether it is said to have died or to have been dissolved. */
    boolean isOver() {
        return statements("P570").size() > 0 || statements("P576").size() > 0;
    }

    /** The day on which this revision was saved; null where the file does not tell. */
    @Nullable
    LocalDate day() {
        String modified = Texts.find(node, "modified");
        FuzzyDate date = Texts.date("modified", modified);
        return date == null ? edition.asOf() : date.earliest();
    }

    /** The entity as a subject that is described here. */
    Waiting.Identified described(@Nullable SubjectKind kind, Map<String, String> further) {
        return Wikidata.ITEMS.described(id, kind, label(), further);
    }

    /** This revision as a document. */
    Waiting.Document document() {
        String revision = Texts.find(node, "lastrevid");
        LocalDate day = day();
        String version = revision != null ? revision : day == null ? "undated" : day.toString();
        String page = "https://www.wikidata.org/wiki/" + id;
        String title = label() + " (" + id + ") in Wikidata" + (revision == null ? "" : ", revision " + revision);
        return new Waiting.Document(
                Wikidata.SCHEME + "-" + Slug.of(id, LONGEST_SLUG) + "-" + version,
                DocumentKind.DATASET,
                title,
                revision == null ? page : page + "?oldid=" + revision,
                References.WIKIDATA.slug(),
                day == null ? null : FuzzyDate.of(day),
                List.of());
    }
}
