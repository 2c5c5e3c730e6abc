package org.backlot.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backlot.bulk.Vanished;
import org.backlot.bulk.Waiting;
import org.backlot.citation.Tense;
import org.backlot.dossier.DossierException;
import org.backlot.dossier.FileText;
import org.backlot.dossier.Mistakes;
import org.backlot.dossier.Place;
import org.backlot.dossier.Tree;
import org.backlot.dossier.Value;
import org.backlot.graph.SubjectKind;
import org.backlot.publication.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Reads mapping files. */
final class MappingReader {
    private static final int MAX_BYTES = 1 << 20;
    private static final Template BLANK = Template.parse("");

    private final Mistakes mistakes;
    private final Keys keys;

    private MappingReader(Value root, Mistakes mistakes) {
        this.mistakes = mistakes;
        this.keys = Keys.of(
                "a mapping",
                root,
                List.of(
                        "mapping",
                        "title",
                        "prefix",
                        "format",
                        "delimiter",
                        "dates",
                        "need",
                        "row",
                        "series",
                        "replace",
                        "publication",
                        "document",
                        "citation",
                        "subjects",
                        "claims",
                        "vanished"),
                mistakes);
    }

    /**
     * Reads a mapping.
     *
     * @throws DossierException with every mistake in it
     */
    static Mapping read(String fileName, InputStream in) throws IOException {
        Mistakes mistakes = new Mistakes(fileName);
        String text = FileText.read(in, MAX_BYTES, mistakes);
        if (text != null && text.isBlank()) {
            mistakes.add(Place.START, "the file is empty", "begin with `mapping: 1`");
        }
        Value root = mistakes.count() > 0 || text == null ? null : Tree.read(text, mistakes);
        Mapping mapping = root == null ? null : new MappingReader(root, mistakes).mapping();
        if (mapping == null || mistakes.count() > 0) {
            throw new DossierException(mistakes.list());
        }
        return mapping;
    }

    private Mapping mapping() {
        if (!keys.need("mapping").equals("1")) {
            keys.mistake("mapping", "this Backlot reads mappings of version 1: write `mapping: 1`");
        }
        Map<String, Mapping.SubjectRule> subjects = subjects();
        Mapping mapping = new Mapping(
                keys.need("title"),
                prefix(),
                keys.choice("format", Mapping.Format.class, Mapping.Format.CSV),
                delimiter(),
                dates(),
                keys.texts("need"),
                keys.template("row"),
                series(),
                publication(),
                document(),
                citation(),
                subjects,
                new ClaimRules(mistakes, subjects).read(keys.find("claims")),
                keys.choice("vanished", Vanished.class, Vanished.ENDED),
                replacements());
        if (mapping.claims().isEmpty()) {
            keys.mistake("claims", "a mapping lacks `claims`: nothing would come of its rows");
        }
        return mapping;
    }

    private String prefix() {
        String prefix = keys.need("prefix");
        if (!prefix.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            keys.mistake("prefix", "`prefix` is made of small letters, digits and single hyphens");
        }
        return prefix;
    }

    private @Nullable Character delimiter() {
        String text = keys.text("delimiter");
        if (text == null) {
            return null;
        }
        if (text.length() != 1) {
            keys.mistake("delimiter", "`delimiter` is one character, such as \";\" or \"\\t\"");
            return null;
        }
        return text.charAt(0);
    }

    private @Nullable DateTimeFormatter dates() {
        String pattern = keys.text("dates");
        if (pattern == null) {
            return null;
        }
        try {
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException unknown) {
            keys.mistake("dates", "`dates` is a pattern such as d/M/yyyy");
            return null;
        }
    }

    private Mapping.@Nullable Series series() {
        if (!keys.has("series")) {
            return null;
        }
        Keys series = keys.part("series", "`series`", List.of("of", "at"));
        return new Mapping.Series(series.needTemplate("of"), series.needTemplate("at"));
    }

    private Waiting.@Nullable Publication publication() {
        if (!keys.has("publication")) {
            return null;
        }
        Keys publication = keys.part("publication", "`publication`", List.of("slug", "name", "site"));
        return new Waiting.Publication(publication.need("slug"), publication.need("name"), publication.text("site"));
    }

    private Mapping.DocumentRule document() {
        if (!keys.has("document")) {
            keys.mistake("document", "a mapping lacks `document`: every claim has a source");
        }
        Keys document = keys.part("document", "`document`", List.of("key", "kind", "title", "url", "published"));
        boolean given = keys.has("document");
        return new Mapping.DocumentRule(
                given ? document.needTemplate("key") : BLANK,
                document.choice("kind", DocumentKind.class, DocumentKind.DATASET),
                given ? document.needTemplate("title") : BLANK,
                document.template("url"),
                document.template("published"));
    }

    private Mapping.CitationRule citation() {
        Keys citation = keys.part("citation", "`citation`", List.of("locator", "spokenOf", "tense"));
        return new Mapping.CitationRule(
                citation.template("locator"),
                citation.template("spokenOf"),
                citation.choice("tense", Tense.class, Tense.PRESENT));
    }

    private Map<String, Mapping.SubjectRule> subjects() {
        Keys named = keys.part("subjects", "`subjects`", List.of());
        Map<String, Mapping.SubjectRule> subjects = new LinkedHashMap<>();
        for (String name : named.names()) {
            subjects.put(name, subject(name, named));
        }
        for (String name : named.names()) {
            Mapping.SubjectRule rule = subjects.get(name);
            String other = rule == null ? null : rule.names();
            Mapping.SubjectRule of = other == null ? null : subjects.get(other);
            if (other != null && of == null) {
                named.mistake(name, "`names` of `" + name + "`: there is no subject `" + other + "`");
            } else if (rule != null && of != null) {
                subjects.put(
                        name,
                        new Mapping.SubjectRule(
                                of.kind(),
                                other,
                                rule.key(),
                                null,
                                rule.label(),
                                rule.further(),
                                null,
                                rule.condition()));
            }
        }
        return subjects;
    }

    private Mapping.SubjectRule subject(String name, Keys named) {
        Keys subject = named.part(
                name,
                "the subject `" + name + "`",
                List.of("kind", "names", "key", "slug", "label", "also", "issued", "when", "unless"));
        if (subject.has("key") == subject.has("slug")) {
            named.mistake(name, "the subject `" + name + "` has either a `key` or a `slug`");
        }
        if (subject.has("kind") == subject.has("names")) {
            named.mistake(name, "the subject `" + name + "` has either a `kind` or `names` that of another row");
        }
        Template label = subject.template("label");
        Template key = subject.template("key");
        Keys also = subject.part("also", "`also`", List.of());
        Map<String, Template> further = new LinkedHashMap<>();
        also.names().forEach(scheme -> further.put(scheme, also.needTemplate(scheme)));
        return new Mapping.SubjectRule(
                subject.choice("kind", SubjectKind.class, SubjectKind.COMPANY),
                subject.text("names"),
                key,
                subject.template("slug"),
                label != null ? label : key != null ? key : BLANK,
                further,
                subject.template("issued"),
                subject.condition());
    }

    private Map<String, Map<String, String>> replacements() {
        Keys columns = keys.part("replace", "`replace`", List.of());
        Map<String, Map<String, String>> replacements = new LinkedHashMap<>();
        for (String column : columns.names()) {
            Keys values = columns.part(column, "`" + column + "`", List.of());
            Map<String, String> by = new LinkedHashMap<>();
            values.names().forEach(value -> by.put(value.toLowerCase(Locale.ROOT), values.need(value)));
            replacements.put(column, by);
        }
        return replacements;
    }
}
