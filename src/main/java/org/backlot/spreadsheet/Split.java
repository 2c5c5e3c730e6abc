package org.backlot.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells that list several things: each part of the first column, with the part in the same place of the others, is told
 * for itself in columns of their own. Another column that has as many parts goes along with them; else what belongs to
 * which is not said, and its part is blank.
 *
 * @param by what stands between parts
 */
record Split(List<String> columns, List<String> into, List<String> by) {
    private static final int MOST = 100;

    /** The parts of a row, at least one, each as its columns. */
    List<Map<String, String>> parts(Row row) throws Refused {
        List<List<String>> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(parts(row.cell(column)));
        }
        int count = cells.get(0).size();
        if (count > MOST) {
            throw new Refused("the column `" + columns.get(0) + "` lists more than " + MOST);
        }
        List<Map<String, String>> parts = new ArrayList<>();
        for (int i = 0; i < Math.max(count, 1); i++) {
            Map<String, String> part = new HashMap<>();
            for (int column = 0; column < into.size(); column++) {
                List<String> all = cells.get(column);
                String whole = row.cell(columns.get(column));
                part.put(into.get(column), count <= 1 ? whole : all.size() == count ? all.get(i) : "");
            }
            parts.add(part);
        }
        return parts;
    }

    private List<String> parts(String cell) {
        String between = by.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(between)
                .splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The rows that a row stands for. */
    static List<Row> of(Row row, List<Split> splits) throws Refused {
        List<Row> rows = List.of(row);
        String several = null;
        for (Split split : splits) {
            List<Map<String, String>> parts = split.parts(row);
            if (parts.size() > 1 && several != null) {
                throw new Refused("`" + several + "` and `" + split.columns.get(0)
                        + "` list several each, and not which goes with which");
            }
            several = parts.size() > 1 ? split.columns.get(0) : several;
            List<Row> next = new ArrayList<>();
            for (Row each : rows) {
                parts.forEach(part -> next.add(each.with(part)));
            }
            rows = next;
        }
        return rows;
    }
}
