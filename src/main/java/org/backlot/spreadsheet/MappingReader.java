package org.backlot.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backlot.bulk.Vanished;
import org.backlot.dossier.DossierException;
import org.backlot.dossier.FileText;
import org.backlot.dossier.Mistakes;
import org.backlot.dossier.Place;
import org.backlot.dossier.Tree;
import org.backlot.dossier.Value;
import org.jspecify.annotations.Nullable;

/** Reads mapping files. */
final class MappingReader {
    private static final int MAX_BYTES = 1 << 20;
    private static final List<String> KEYS = List.of(
            "mapping",
            "title",
            "prefix",
            "format",
            "delimiter",
            "dates",
            "path",
            "split",
            "replace",
            "need",
            "agree",
            "row",
            "counts",
            "series",
            "publication",
            "document",
            "citation",
            "subjects",
            "claims",
            "vanished");

    private final Mistakes mistakes;
    private final Keys keys;

    private MappingReader(Value root, Mistakes mistakes) {
        this.mistakes = mistakes;
        this.keys = Keys.of("a mapping", root, KEYS, mistakes);
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
        Map<String, Mapping.SubjectRule> subjects = new SubjectRules(keys).read();
        SourceRules sources = new SourceRules(keys, mistakes);
        Mapping mapping = new Mapping(
                keys.need("title"),
                prefix(),
                layout(),
                checks(),
                series(),
                sources.document(),
                sources.citation(),
                subjects,
                new ClaimRules(mistakes, subjects).read(keys.find("claims")),
                keys.choice("vanished", Vanished.class, Vanished.ENDED));
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

    private Mapping.Layout layout() {
        return new Mapping.Layout(
                keys.choice("format", Mapping.Format.class, Mapping.Format.CSV),
                delimiter(),
                dates(),
                keys.template("path"),
                splits(),
                replacements());
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

    private List<Split> splits() {
        List<Split> splits = new ArrayList<>();
        for (Value each : keys.items("split")) {
            Keys split = Keys.of("`split`", each, List.of("columns", "into", "by"), mistakes);
            List<String> columns = split.texts("columns");
            List<String> into = split.has("into") ? split.texts("into") : columns;
            if (columns.isEmpty()
                    || columns.size() != into.size()
                    || split.texts("by").stream().allMatch(String::isEmpty)) {
                mistakes.add(
                        each.place(), "`split` has `columns`, as many names in `into`, and in `by` what divides them");
            } else {
                splits.add(new Split(columns, into, split.texts("by")));
            }
        }
        return splits;
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

    private Mapping.Checks checks() {
        return new Mapping.Checks(
                keys.texts("need"),
                agreements(),
                keys.template("row"),
                keys.choice("counts", Counts.class, Counts.FIRST) == Counts.LAST);
    }

    /** Which of several rows with one key counts. */
    private enum Counts {
        FIRST,
        LAST
    }

    private List<List<Template>> agreements() {
        List<List<Template>> pairs = new ArrayList<>();
        for (Value each : keys.items("agree")) {
            List<Template> pair = keys.templates("agree", each);
            if (pair.size() == 2) {
                pairs.add(pair);
            } else {
                mistakes.add(each.place(), "`agree` lists pairs of texts that have to be the same");
            }
        }
        return pairs;
    }

    private Mapping.@Nullable Series series() {
        if (!keys.has("series")) {
            return null;
        }
        Keys series = keys.part("series", "`series`", List.of("of", "at"));
        return new Mapping.Series(series.needTemplate("of"), series.needTemplate("at"));
    }
}
