package org.backlot.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field with the start or end of what a claim says: a date, or a word for what is known without one. A bound that is
 * not stated has no field.
 *
 * @param words what can be known of it without a date
 */
record Bounded(String name, List<String> words) implements Field {
    private static final String KNOWN = "KNOWN";
    private static final String NOT_STATED = "NOT_STATED";

    private String state() {
        return name + "_state";
    }

    private Dated date() {
        return new Dated(name, name, true);
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public List<String> columns() {
        return Stream.concat(Stream.of(state()), date().columns().stream()).toList();
    }

    @Override
    public boolean isStated(Row row) throws SQLException {
        return !row.stated(state()).equals(NOT_STATED);
    }

    @Override
    public void write(Row row, JsonGenerator out) throws IOException, SQLException {
        String state = row.stated(state());
        if (state.equals(KNOWN)) {
            date().write(row, out);
        } else {
            out.writeString(state);
        }
    }

    @Override
    public void read(Object value, Columns into) throws UnfitException {
        if (value instanceof String word && words.contains(word)) {
            into.put(state(), word);
        } else {
            into.put(state(), KNOWN);
            date().read(value, into);
        }
    }

    @Override
    public void absent(Columns into) {
        into.set(state(), NOT_STATED);
    }
}
