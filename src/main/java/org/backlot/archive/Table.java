package org.backlot.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of the ledger whose rows are lines.
 *
 * @param recording the column with the number of the recording
 * @param order of its rows within a recording, which is that of the feed of changes
 * @param kindColumn the column that says of which type the line of a row is; null where all are of one
 */
record Table(
        String name,
        String recording,
        String order,
        @Nullable String kindColumn,
        List<Shape> shapes) {

    /** Its rows in the order of the feed. */
    String select() {
        return "SELECT * FROM " + name + " ORDER BY " + recording + (order.isEmpty() ? "" : ", " + order);
    }

    /** Whether its rows are known by a number. */
    boolean isNumbered() {
        return shapes.get(0).parts().get(0).name().equals("number") && !name.equals("recording");
    }

    Shape shape(String kind) {
        return shapes.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line is made of a " + kind + " in " + name));
    }

    /** The columns that its lines are written from. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        columns.add(recording);
        if (kindColumn != null) {
            columns.add(kindColumn);
        }
        shapes.forEach(shape -> shape.fields().forEach(field -> columns.addAll(field.columns())));
        return columns;
    }

    /** The tables whose rows hang on its own. */
    List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        for (Shape shape : shapes) {
            for (Members members : shape.lists()) {
                if (!details.contains(members.detail())) {
                    details.add(members.detail());
                }
            }
        }
        return details;
    }
}
