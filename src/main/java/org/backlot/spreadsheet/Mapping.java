package org.backlot.spreadsheet;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backlot.bulk.Vanished;
import org.backlot.bulk.Waiting;
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
 * @param delimiter between cells; null to find it out
 * @param dates how dates are written; null for EDTF
 * @param needed columns without which a row is refused
 * @param row what no two rows share; null where rows may
 * @param vanished what it means that a file which is the whole of its source does not list something any more
 * @param replacements for cells, by column and by what stands there in small letters
 */
record Mapping(
        String title,
        String prefix,
        Format format,
        @Nullable Character delimiter,
        @Nullable DateTimeFormatter dates,
        List<String> needed,
        @Nullable Template row,
        @Nullable Series series,
        Waiting.@Nullable Publication publication,
        DocumentRule document,
        CitationRule citation,
        Map<String, SubjectRule> subjects,
        List<ClaimRule> claims,
        Vanished vanished,
        Map<String, Map<String, String>> replacements) {

    /** How a file is written. */
    enum Format {
        CSV,
        EVENTS
    }

    /** Rows that tell states which follow each other: of what, and in which place. */
    record Series(Template of, Template at) {}

    record DocumentRule(
            Template key,
            DocumentKind kind,
            Template title,
            @Nullable Template url,
            @Nullable Template published) {}

    record CitationRule(
            @Nullable Template locator, @Nullable Template spokenOf, Tense tense) {}

    /**
     * @param names the subject of another row that this one refers to; null where it is one of the row itself
     * @param key of the subject in its source; null where it is named by the slug it has here
     * @param slug null where it has a key
     * @param further names in registers of others, by scheme
     */
    record SubjectRule(
            SubjectKind kind,
            @Nullable String names,
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
     * @param texts what else it says, by name
     */
    record ClaimRule(
            String name,
            ClaimKind kind,
            @Nullable Template key,
            Map<String, String> roles,
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

    /** Every column that the mapping reads, in the order in which it first does. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(needed);
        add(columns, row, document.key(), document.title(), document.url(), document.published());
        add(columns, citation.locator(), citation.spokenOf());
        if (series != null) {
            add(columns, series.of(), series.at());
        }
        for (SubjectRule subject : subjects.values()) {
            add(columns, subject.key(), subject.slug(), subject.label(), subject.issued());
            subject.further().values().forEach(each -> columns.addAll(each.columns()));
            add(columns, subject.condition());
        }
        for (ClaimRule claim : claims) {
            claim.texts().values().forEach(each -> columns.addAll(each.columns()));
            add(columns, claim.key(), claim.start(), claim.end());
            add(columns, claim.condition());
        }
        columns.addAll(replacements.keySet());
        return columns;
    }

    private static void add(Set<String> columns, @Nullable Template... templates) {
        for (Template template : templates) {
            if (template != null) {
                columns.addAll(template.columns());
            }
        }
    }

    private static void add(Set<String> columns, Condition condition) {
        columns.addAll(condition.when().keySet());
        columns.addAll(condition.unless().keySet());
    }

    /** A row with its replacements. */
    Row clean(Row row) {
        if (replacements.isEmpty()) {
            return row;
        }
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        replacements.forEach((column, values) -> cells.computeIfPresent(
                column, (any, cell) -> values.getOrDefault(cell.toLowerCase(Locale.ROOT), cell)));
        return new Row(row.line(), row.sort(), cells);
    }
}
