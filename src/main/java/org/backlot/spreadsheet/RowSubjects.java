package org.backlot.spreadsheet;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.backlot.bulk.Staging;
import org.backlot.bulk.Waiting;
import org.backlot.intake.Slug;
import org.jspecify.annotations.Nullable;

/** The subjects that a row tells of, by their names in the mapping. */
final class RowSubjects {
    private static final int LONGEST_SLUG = 80;

    private final Map<String, Waiting.Identified> identified = new LinkedHashMap<>();
    private final Map<String, Waiting.Recorded> recorded = new LinkedHashMap<>();

    private RowSubjects() {}

    static RowSubjects none() {
        return new RowSubjects();
    }

    static RowSubjects of(Row row, Mapping mapping) throws Refused {
        RowSubjects subjects = new RowSubjects();
        for (Map.Entry<String, Mapping.SubjectRule> each : mapping.subjects().entrySet()) {
            if (each.getValue().condition().holds(row)) {
                subjects.add(each.getKey(), each.getValue(), row, mapping);
            }
        }
        return subjects;
    }

    private void add(String name, Mapping.SubjectRule rule, Row row, Mapping mapping) throws Refused {
        String slug = Cells.fill(rule.slug(), row);
        String value = Cells.fill(rule.key(), row);
        if (slug != null) {
            recorded.put(name, new Waiting.Recorded("=" + rule.kind() + "=" + slug, rule.kind(), slug));
        } else if (value != null) {
            identified.put(name, identified(rule, value, row, mapping));
        }
    }

    private static Waiting.Identified identified(Mapping.SubjectRule rule, String value, Row row, Mapping mapping)
            throws Refused {
        String kind = mapping.prefix() + "-" + rule.kind().name().toLowerCase(Locale.ROOT);
        String scheme = rule.scheme() == null ? kind : rule.scheme();
        String label = rule.label().fill(row);
        return new Waiting.Identified(
                scheme + "=" + value,
                rule.kind(),
                rule.others(),
                scheme,
                Cells.bounded("key", value, Cells.LONGEST_TEXT),
                kind + "-" + Slug.of(value, LONGEST_SLUG),
                Cells.bounded("label", label == null ? value : label, Cells.LONGEST_LINE),
                further(rule, row),
                Cells.date("issued", rule.issued(), row, mapping.layout().dates()),
                rule.names() != null);
    }

    private static Map<String, String> further(Mapping.SubjectRule rule, Row row) {
        Map<String, String> further = new HashMap<>();
        rule.further().forEach((scheme, template) -> {
            String name = template.fill(row);
            if (name != null) {
                further.put(scheme, name);
            }
        });
        return further;
    }

    boolean has(String name) {
        return identified.containsKey(name) || recorded.containsKey(name);
    }

    /** What a subject waits under; null where the row has none of this name. */
    @Nullable
    String ref(@Nullable String name) {
        Waiting.Identified found = identified.get(name);
        Waiting.Recorded known = recorded.get(name);
        return found != null ? found.ref() : known != null ? known.ref() : null;
    }

    void into(long line, Staging staging) throws SQLException {
        for (Waiting.Identified each : identified.values()) {
            staging.add(line, each);
        }
        for (Waiting.Recorded each : recorded.values()) {
            staging.add(line, each);
        }
    }
}
