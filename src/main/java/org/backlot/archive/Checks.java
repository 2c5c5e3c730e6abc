package org.backlot.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.backlot.dossier.Mistakes;
import org.backlot.dossier.Place;

/**
 * Finds what is wrong with lines beside each other: numbers and keys that stand twice, references to what is not there,
 * and lines that break a rule of the ledger. The rules are read from the database; it goes on to hold them itself.
 */
final class Checks {
    /** More are not looked for; so many are not told either. */
    private static final int MOST = 1_001;

    private final Connection connection;
    private final Mistakes mistakes;
    private final Set<String> references = new LinkedHashSet<>();

    Checks(Connection connection, Mistakes mistakes) {
        this.connection = connection;
        this.mistakes = mistakes;
    }

    void run() throws SQLException {
        for (Table table : Layout.all()) {
            twice(table.name(), columns -> "has the same " + words(table, columns) + " as line ' || first || '");
            rules(table.name());
            for (Detail detail : table.details()) {
                if (detail.columns().contains("ordinal")) {
                    twice(detail.name(), columns -> "names one twice");
                    rules(detail.name());
                }
            }
            table.shapes().forEach(shape -> shape.fields().forEach(field -> reference(table.name(), field)));
            table.shapes().forEach(shape -> shape.lists().forEach(this::reference));
        }
        for (String query : references) {
            tell(query, "");
        }
        slugs();
        mergers();
    }

    /** What only shows where all lines are sound. */
    void runOnSound() throws SQLException {
        tell(
                "SELECT c.line, 'the claim is not cited' FROM archive_claim c WHERE NOT EXISTS (SELECT FROM"
                        + " archive_citation k WHERE k.claim = c.number)",
                "every claim needs a Citation");
        tell(
                "SELECT c.line, 'is on the record, and names no one in `speakers`' FROM archive_citation c WHERE"
                        + " c.attribution = 'ON_RECORD' AND NOT EXISTS (SELECT FROM archive_citation_speaker s WHERE"
                        + " s.citation = c.number)",
                "");
    }

    /** Rows that have in common what no two may. Places in a list are ours and are left out. */
    private void twice(String ledger, UnaryOperator<String> message) throws SQLException {
        List<List<String>> seen = new ArrayList<>();
        for (String columns : keys(ledger)) {
            List<String> key = List.of(columns.split(", "));
            // What is unique by itself is so with further columns.
            if (!key.contains("ordinal") && seen.stream().noneMatch(key::containsAll)) {
                seen.add(key);
                tell(
                        "SELECT line, '" + message.apply(columns) + "' FROM (SELECT line, min(line) OVER (PARTITION BY "
                                + columns + ") AS first, num_nulls(" + columns + ") AS absent, row_number() OVER"
                                + " (PARTITION BY " + columns + " ORDER BY line) AS place FROM "
                                + Waiting.table(ledger) + ") d WHERE absent = 0 AND place > 1",
                        "");
            }
        }
    }

    /** The columns of primary and unique keys, the shortest first. */
    private List<String> keys(String ledger) throws SQLException {
        return texts("SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM pg_constraint c"
                + " CROSS JOIN LATERAL unnest(c.conkey) WITH ORDINALITY AS k (attribute, place)"
                + " JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attribute"
                + " WHERE c.conrelid = '" + ledger + "'::regclass AND c.contype IN ('p', 'u')"
                + " GROUP BY c.oid, c.conkey ORDER BY cardinality(c.conkey), c.oid");
    }

    /** The fields that stand for columns. */
    private static String words(Table table, String columns) {
        return Arrays.stream(columns.split(", "))
                .flatMap(column -> table.shapes().stream()
                        .flatMap(shape -> shape.fields().stream())
                        .filter(field -> field.columns().contains(column))
                        .map(Field::name)
                        .limit(1))
                .distinct()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" and "));
    }

    /** Checks of single rows, all of a table in one look at it. */
    private void rules(String ledger) throws SQLException {
        List<String> names = texts(ruleQuery("conname", ledger));
        List<String> rules = texts(ruleQuery("pg_get_expr(conbin, conrelid)", ledger));
        if (rules.isEmpty()) {
            return;
        }
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            broken.add("CASE WHEN (" + rules.get(i) + ") IS FALSE THEN '"
                    + names.get(i).replace('_', ' ') + "' END");
        }
        String all = rules.stream().map(rule -> "(" + rule + ") IS FALSE").collect(Collectors.joining(" OR "));
        tell(
                "SELECT line, 'breaks the rule: ' || concat_ws(', ', " + String.join(", ", broken) + ") FROM "
                        + Waiting.table(ledger) + " WHERE " + all,
                "");
    }

    private static String ruleQuery(String what, String ledger) {
        return "SELECT " + what + " FROM pg_constraint WHERE contype = 'c' AND conrelid = '" + ledger
                + "'::regclass ORDER BY conname";
    }

    private void reference(Members list) {
        for (Field field : list.fields()) {
            if (field instanceof Reference reference) {
                String role = list.role() == null ? "" : " AND w.role = '" + list.role() + "'";
                references.add(dangling(list.detail().name(), list.name(), reference, role));
            }
        }
    }

    private void reference(String ledger, Field field) {
        if (field instanceof Reference reference) {
            references.add(dangling(ledger, field.name(), reference, ""));
        }
    }

    private static String dangling(String ledger, String name, Reference reference, String condition) {
        String kind = reference.kindColumn();
        String what = kind == null ? "'" + words(reference.table()) + "'" : "lower(w." + kind + ")";
        return "SELECT w.line, '`" + name + "` names ' || " + what + " || ' ' || w." + reference.column()
                + " || ', which is not in the archive' FROM " + Waiting.table(ledger) + " w WHERE w."
                + reference.column() + " IS NOT NULL" + condition + " AND NOT EXISTS (SELECT FROM "
                + Waiting.table(reference.table()) + " t WHERE t.number = w." + reference.column()
                + (kind == null ? "" : " AND t.kind = w." + kind)
                + ") AND NOT EXISTS (SELECT FROM archive_broken b WHERE b.ledger = '" + reference.table()
                + "' AND b.number = w." + reference.column() + ")";
    }

    private static String words(String table) {
        return table.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A slug is of one subject for ever, whether it bears it now or bore it once. */
    private void slugs() throws SQLException {
        tell(
                "SELECT line, 'has the slug `' || slug || '`, which line ' || first || ' has' FROM (SELECT slug, line,"
                        + " min(line) OVER (PARTITION BY slug) AS first, row_number() OVER (PARTITION BY slug ORDER BY"
                        + " line) AS place FROM (SELECT slug, line, true AS former FROM archive_slug UNION ALL SELECT"
                        + " slug, line, false FROM archive_subject) s) d WHERE place > 1"
                        + " AND EXISTS (SELECT FROM archive_slug f WHERE f.slug = d.slug)",
                "");
    }

    /** Each merger gets the turn in which it can be recorded: those into a subject come before that of the subject. */
    private void mergers() throws SQLException {
        Waiting.run(connection, "ALTER TABLE archive_merger ADD turn bigint");
        Waiting.run(
                connection,
                "DO $$ DECLARE next bigint := 0; BEGIN LOOP UPDATE archive_merger m SET turn = next WHERE turn IS NULL"
                        + " AND NOT EXISTS (SELECT FROM archive_merger o WHERE o.into_subject = m.subject AND o.turn IS"
                        + " NULL); EXIT WHEN NOT FOUND; next := next + 1; END LOOP; END $$");
        tell("SELECT line, 'is on a circle of mergers' FROM archive_merger WHERE turn IS NULL", "");
        tell(
                "SELECT m.line, 'merges into what was merged in line ' || o.line FROM archive_merger m JOIN"
                        + " archive_merger o ON o.subject = m.into_subject AND o.recording < m.recording",
                "");
    }

    private void tell(String query, String hint) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query + " ORDER BY 1 LIMIT " + MOST)) {
            while (found.next()) {
                Place place = new Place((int) Math.min(found.getLong(1), Integer.MAX_VALUE), 1);
                if (hint.isEmpty()) {
                    mistakes.add(place, found.getString(2));
                } else {
                    mistakes.add(place, found.getString(2), hint);
                }
            }
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
