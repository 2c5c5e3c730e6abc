package org.backlot.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** What a database has that no archive of it would hold. */
final class Forgotten {
    /**
     * The tables of the ledger. The history of migrations is made by migrating, and a restoration tells of the copy
     * itself.
     */
    static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
                    + " AND table_type = 'BASE TABLE' AND table_name NOT IN ('flyway_schema_history', 'restoration')"
                    + " ORDER BY table_name";

    private Forgotten() {}

    /** Columns, as {@code table.column}. */
    static List<String> columns(DataSource database) throws SQLException {
        List<String> forgotten = new ArrayList<>();
        for (String table : Copy.rows(database, TABLES)) {
            Set<String> held = held(table);
            held.addAll(generated(database, table));
            for (String column : Copy.rows(
                    database,
                    "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND"
                            + " table_name = '" + table + "' ORDER BY ordinal_position")) {
                if (!held.contains(column)) {
                    forgotten.add(table + "." + column);
                }
            }
        }
        return forgotten;
    }

    private static Set<String> held(String ledger) {
        Set<String> held = new HashSet<>();
        for (Table table : Layout.all()) {
            if (table.name().equals(ledger)) {
                held.addAll(table.columns());
            }
            for (Detail detail : table.details()) {
                if (detail.name().equals(ledger)) {
                    held.addAll(detail.allColumns(table));
                }
            }
        }
        return held;
    }

    private static List<String> generated(DataSource database, String table) throws SQLException {
        return Copy.rows(
                database,
                "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name"
                        + " = '" + table + "' AND is_generated = 'ALWAYS'");
    }
}
