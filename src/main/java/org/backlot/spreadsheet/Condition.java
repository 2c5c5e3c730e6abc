package org.backlot.spreadsheet;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which rows something is made of: in each of these columns one of these values, without regard to case, and in none of
 * those columns one of those. An empty value stands for a blank cell.
 */
record Condition(Map<String, Set<String>> when, Map<String, Set<String>> unless) {

    static final Condition ALWAYS = new Condition(Map.of(), Map.of());

    boolean holds(Row row) {
        return when.entrySet().stream().allMatch(each -> among(row, each.getKey(), each.getValue()))
                && unless.entrySet().stream().noneMatch(each -> among(row, each.getKey(), each.getValue()));
    }

    private static boolean among(Row row, String column, Set<String> values) {
        return values.contains(row.cell(column).toLowerCase(Locale.ROOT));
    }
}
