package org.backlot.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.backlot.citation.Tense;
import org.backlot.dossier.Mistakes;
import org.backlot.dossier.Value;
import org.backlot.publication.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Reads which documents say what rows tell, and how they are cited. */
final class SourceRules {
    private static final List<String> DOCUMENT =
            List.of("key", "kind", "title", "url", "published", "publication", "versionOf", "when", "unless");

    private final Keys keys;
    private final Mistakes mistakes;

    SourceRules(Keys keys, Mistakes mistakes) {
        this.keys = keys;
        this.mistakes = mistakes;
    }

    Mapping.DocumentRule document() {
        if (!keys.has("document")) {
            keys.mistake("document", "a mapping lacks `document`: every claim has a source");
            return document(keys.part("document", "`document`", DOCUMENT), null, Template.parse(""));
        }
        return document(keys.part("document", "`document`", DOCUMENT), publication(keys), null);
    }

    private Mapping.DocumentRule document(
            Keys document, Mapping.@Nullable PublicationRule publication, @Nullable Template otherwise) {
        Keys versionOf = document.part("versionOf", "`versionOf`", DOCUMENT);
        return new Mapping.DocumentRule(
                otherwise == null ? document.needTemplate("key") : otherwise,
                document.choice("kind", DocumentKind.class, DocumentKind.DATASET),
                otherwise == null ? document.needTemplate("title") : otherwise,
                document.template("url"),
                document.template("published"),
                document.has("publication") ? publication(document) : publication,
                document.has("versionOf") ? document(versionOf, publication, null) : null,
                document.condition());
    }

    private static Mapping.@Nullable PublicationRule publication(Keys keys) {
        if (!keys.has("publication")) {
            return null;
        }
        Keys publication = keys.part("publication", "`publication`", List.of("slug", "name", "site"));
        return new Mapping.PublicationRule(
                publication.template("slug"), publication.needTemplate("name"), publication.template("site"));
    }

    Mapping.CitationRule citation() {
        Keys citation = keys.part("citation", "`citation`", List.of("locator", "spokenOf", "tense", "restsOn"));
        return new Mapping.CitationRule(
                citation.template("locator"),
                citation.template("spokenOf"),
                citation.choice("tense", Tense.class, Tense.PRESENT),
                restsOn(citation.find("restsOn")));
    }

    /** One document, or a list of them. */
    private List<Mapping.DocumentRule> restsOn(@Nullable Value value) {
        List<Value> all =
                value instanceof Value.Items items ? items.items() : value == null ? List.of() : List.of(value);
        List<Mapping.DocumentRule> rules = new ArrayList<>();
        for (Value each : all) {
            rules.add(document(Keys.of("`restsOn`", each, DOCUMENT, mistakes), null, null));
        }
        return rules;
    }
}
