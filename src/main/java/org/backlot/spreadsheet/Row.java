package org.backlot.spreadsheet;

import java.util.HashMap;
import java.util.Map;

/**
 * One row as it is read: its cells by column.
 *
 * @param line where it begins in the file, from 1
 * @param cells the texts of the cells; a column that is not among them is blank
 */
record Row(long line, Sort sort, Map<String, String> cells) {

    /** What a row of a file means. */
    enum Sort {
        /** It tells a state of things. */
        TOLD,
        /** It tells again, at a later place, what an earlier row told; it is no row of its own. */
        AGAIN,
        /** It tells that what was told before is over. */
        OVER
    }

    /** The text of a cell without blanks around it; empty where there is none. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The same row with further cells, or others instead. */
    Row with(Map<String, String> further) {
        if (further.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(cells);
        all.putAll(further);
        return new Row(line, sort, all);
    }
}
