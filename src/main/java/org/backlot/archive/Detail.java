package org.backlot.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table with rows that hang on the rows of another one.
 *
 * @param name of the table
 * @param parent the column that names the row on which a row hangs, by its number
 * @param select its rows in the order of what they hang on, and of their places
 * @param columns those that every row has besides what it says and what it hangs on
 */
record Detail(String name, String parent, String select, List<String> columns) {

    /** Every column that is filled of its rows, as they hang on rows of a table. */
    List<String> allColumns(Table table) {
        Set<String> all = new LinkedHashSet<>(columns);
        all.add(parent);
        table.shapes().stream()
                .flatMap(shape -> shape.lists().stream())
                .filter(list -> list.detail().equals(this))
                .flatMap(list -> list.fields().stream())
                .forEach(field -> all.addAll(field.columns()));
        return List.copyOf(all);
    }

    static Detail of(String name, String parent, List<String> columns) {
        String order = "recording, " + parent + (columns.contains("role") ? ", role COLLATE \"C\"" : "") + ", ordinal";
        List<String> all = new ArrayList<>(columns);
        all.add("recording");
        return new Detail(name, parent, "SELECT * FROM " + name + " ORDER BY " + order, List.copyOf(all));
    }
}
