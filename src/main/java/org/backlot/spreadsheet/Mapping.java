package org.backlot.spreadsheet;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backlot.bulk.Vanished;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Modality;
import org.backlot.graph.SubjectKind;
import org.backlot.publication.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * How to read one kind of file: what its columns are.
 *
 * @param prefix begins all keys that come of such files, so that those of different sources never meet
 * @param layout how its rows are written
 * @param checks what has to be so of a row
 * @param series of which the rows tell states; null where they tell of all times at once
 * @param vanished what it means that a file which is the whole of its source does not list something any more
 */
record Mapping(
        String title,
        String prefix,
        Layout layout,
        Checks checks,
        @Nullable Series series,
        DocumentRule document,
        CitationRule citation,
        Map<String, SubjectRule> subjects,
        List<ClaimRule> claims,
        Vanished vanished) {

    /** How a file is written. */
    enum Format {
        CSV,
        EVENTS
    }

    /**
     * @param delimiter between cells; null to find it out
     * @param dates how dates are written; null for EDTF
     * @param path how paths of such files end, with columns in them; null where they tell nothing
     * @param splits of cells that list several things
     * @param replacements for cells, by column and by what stands there in small letters
     */
    record Layout(
            Format format,
            @Nullable Character delimiter,
            @Nullable DateTimeFormatter dates,
            @Nullable Template path,
            List<Split> splits,
            Map<String, Map<String, String>> replacements) {}

    /**
     * @param needed columns without which a row is refused
     * @param agreements pairs that have to be the same where both are there
     * @param row what no two rows share; null where rows may
     * @param lastCounts whether of rows that share a key the last counts, and not the first
     */
    record Checks(
            List<String> needed,
            List<List<Template>> agreements,
            @Nullable Template row,
            boolean lastCounts) {}

    /** Rows that tell states which follow each other: of what, and in which place. */
    record Series(Template of, Template at) {}

    /** @param slug null to make one of the name */
    record PublicationRule(
            @Nullable Template slug,
            Template name,
            @Nullable Template site) {}

    /**
     * @param publication null where none is known
     * @param versionOf the document of which it is a version; null where it is none
     */
    record DocumentRule(
            Template key,
            DocumentKind kind,
            Template title,
            @Nullable Template url,
            @Nullable Template published,
            @Nullable PublicationRule publication,
            @Nullable DocumentRule versionOf,
            Condition condition) {}

    /** @param restsOn whose words the document reports: the first of these that a row has; else it speaks for itself */
    record CitationRule(
            @Nullable Template locator, @Nullable Template spokenOf, Tense tense, List<DocumentRule> restsOn) {}

    /**
     * @param others kinds that it may be of instead, if it is on record as one
     * @param names the subject of another row that this one refers to; null where it is one of the row itself
     * @param scheme in which its key is kept; null for that of its prefix and kind
     * @param key of the subject in its source; null where it is named by the slug it has here
     * @param slug null where it has a key
     * @param further names in registers of others, by scheme
     */
    record SubjectRule(
            SubjectKind kind,
            Set<SubjectKind> others,
            @Nullable String names,
            @Nullable String scheme,
            @Nullable Template key,
            @Nullable Template slug,
            Template label,
            Map<String, Template> further,
            @Nullable Template issued,
            Condition condition) {}

    /**
     * @param key what the source calls this statement, so that another content of it is a correction; null where it is
     *     known by what it says
     * @param roles the subjects it joins, by their roles in a claim of its kind
     * @param announcement the subject in which it was made; null where in none
     * @param texts what else it says, by name
     */
    record ClaimRule(
            String name,
            ClaimKind kind,
            @Nullable Template key,
            Map<String, String> roles,
            @Nullable String announcement,
            Map<String, Template> texts,
            Modality modality,
            @Nullable Template start,
            @Nullable Template end,
            boolean ongoing,
            Condition condition) {}

    /** The subject that other rows refer to; null where rows do not refer to each other. */
    @Nullable
    String referredTo() {
        return subjects.values().stream()
                .map(SubjectRule::names)
                .filter(names -> names != null)
                .findFirst()
                .orElse(null);
    }

    /** Every column that the mapping reads in a file, in the order in which it first does. */
    Set<String> columns() {
        Columns columns = new Columns();
        checks.needed().forEach(columns::add);
        checks.agreements().forEach(pair -> pair.forEach(columns::add));
        columns.add(checks.row());
        columns.add(document);
        columns.add(citation.locator());
        columns.add(citation.spokenOf());
        citation.restsOn().forEach(columns::add);
        if (series != null) {
            columns.add(series.of());
            columns.add(series.at());
        }
        subjects.values().forEach(columns::add);
        claims.forEach(columns::add);
        layout.replacements().keySet().forEach(columns::add);
        layout.splits().forEach(columns::apply);
        columns.all.removeAll(outside());
        return columns.all;
    }

    /** The columns that come from the path of a file. */
    Set<String> outside() {
        return layout.path() == null ? Set.of() : layout.path().columns();
    }

    /** Collects names of columns. */
    private static final class Columns {
        private final Set<String> all = new LinkedHashSet<>();

        void add(String column) {
            all.add(column);
        }

        void add(@Nullable Template template) {
            if (template != null) {
                all.addAll(template.columns());
            }
        }

        void add(@Nullable DocumentRule document) {
            if (document == null) {
                return;
            }
            add(document.key());
            add(document.title());
            add(document.url());
            add(document.published());
            add(document.condition());
            add(document.versionOf());
            if (document.publication() != null) {
                add(document.publication().slug());
                add(document.publication().name());
                add(document.publication().site());
            }
        }

        void add(SubjectRule subject) {
            add(subject.key());
            add(subject.slug());
            add(subject.label());
            add(subject.issued());
            subject.further().values().forEach(this::add);
            add(subject.condition());
        }

        void add(ClaimRule claim) {
            claim.texts().values().forEach(this::add);
            add(claim.key());
            add(claim.start());
            add(claim.end());
            add(claim.condition());
        }

        private void add(Condition condition) {
            all.addAll(condition.when().keySet());
            all.addAll(condition.unless().keySet());
        }

        void apply(Split split) {
            split.into().forEach(all::remove);
            all.addAll(split.columns());
        }
    }

    /** The rows that a row stands for, with their replacements. */
    List<Row> rows(Row read) throws Refused {
        List<Row> rows = new ArrayList<>();
        for (Row each : layout.splits().isEmpty() ? List.of(read) : Split.of(read, layout.splits())) {
            rows.add(clean(each));
        }
        return rows;
    }

    private Row clean(Row row) {
        if (layout.replacements().isEmpty()) {
            return row;
        }
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        layout.replacements()
                .forEach((column, values) -> cells.computeIfPresent(
                        column, (any, cell) -> values.getOrDefault(cell.toLowerCase(Locale.ROOT), cell)));
        return new Row(row.line(), row.sort(), cells);
    }
}
