package org.backlot.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one table as lines, in the order of the feed. A row that no line could hold is an error, and no loss. */
final class TableLines implements AutoCloseable {
    private final Table table;
    private final Cursor rows;
    private final List<Attached> attached = new ArrayList<>();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<Shape, List<String>> silent = new HashMap<>();

    TableLines(Connection connection, Table table) throws SQLException {
        this.table = table;
        this.rows = new Cursor(connection, table.select());
        table.shapes().forEach(shape -> {
            shapes.put(shape.kind(), shape);
            silent.put(shape, silent(shape));
        });
        for (Detail detail : table.details()) {
            attached.add(new Attached(connection, detail));
        }
    }

    /** The columns that say nothing in a line of this type, so that nothing may stand in them. */
    private List<String> silent(Shape shape) {
        Set<String> columns = new LinkedHashSet<>(rows.columns());
        columns.remove(table.recording());
        if (table.kindColumn() != null) {
            columns.remove(table.kindColumn());
        }
        shape.fields().forEach(field -> field.columns().forEach(columns::remove));
        columns.removeAll(Layout.workedOut(table.name()));
        return List.copyOf(columns);
    }

    /** Whether the next row was recorded in this recording. */
    boolean isIn(long recording) throws SQLException {
        return rows.isOnRow() && rows.number(table.recording()) == recording;
    }

    boolean isDone() {
        return !rows.isOnRow() && attached.stream().allMatch(Attached::isDone);
    }

    String name() {
        return table.name();
    }

    /** Writes the row as an object and goes on to the next. */
    void write(JsonGenerator out) throws IOException, SQLException {
        Shape shape = shape();
        for (String column : silent.getOrDefault(shape, List.of())) {
            if (!rows.isNull(column)) {
                throw new IllegalStateException(
                        "a " + shape.type() + " has no field for what stands in " + table.name() + "." + column);
            }
        }
        Map<Detail, List<Kept>> lists = new HashMap<>();
        for (Attached each : attached) {
            lists.put(each.detail(), each.take(rows.number("number")));
        }
        out.writeStartObject();
        out.writeStringField("type", shape.type());
        for (Part part : shape.parts()) {
            if (part instanceof Members members) {
                write(members, lists.getOrDefault(members.detail(), List.of()), out);
            } else if (part instanceof Field field && field.isStated(rows)) {
                out.writeFieldName(field.name());
                field.write(rows, out);
            }
        }
        out.writeEndObject();
        rows.advance();
    }

    private static void write(Members members, List<Kept> rows, JsonGenerator out) throws IOException, SQLException {
        boolean begun = false;
        for (Kept row : rows) {
            if (members.holds(row)) {
                if (!begun) {
                    out.writeArrayFieldStart(members.name());
                    begun = true;
                }
                members.write(row, out);
            }
        }
        if (begun) {
            out.writeEndArray();
        }
    }

    private Shape shape() throws SQLException {
        String kind = table.kindColumn() == null ? "" : rows.stated(table.kindColumn());
        Shape shape = shapes.get(kind);
        if (shape == null) {
            throw new IllegalStateException("no type of line is for a " + kind);
        }
        return shape;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        for (Attached each : attached) {
            each.close();
        }
    }
}
