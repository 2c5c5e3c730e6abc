package org.backlot.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backlot.dossier.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * A field that names another line by its number. Where a column holds the kind of a subject that is named, the field
 * says the kind too: {@code {"person": 12}}.
 *
 * @param table where the other line is kept
 * @param kindColumn the column that holds the kind of what is named; null where no kind is asked for
 * @param kinds of which kinds it can be
 */
record Reference(
        String name, String column, String table, @Nullable String kindColumn, List<String> kinds, boolean required)
        implements Field {

    @Override
    public List<String> columns() {
        return kindColumn == null ? List.of(column) : List.of(column, kindColumn);
    }

    @Override
    public void write(Row row, JsonGenerator out) throws IOException, SQLException {
        if (kindColumn != null && table.equals("subject")) {
            out.writeStartObject();
            out.writeNumberField(row.stated(kindColumn).toLowerCase(Locale.ROOT), row.number(column));
            out.writeEndObject();
        } else {
            out.writeNumber(row.number(column));
        }
    }

    @Override
    public void read(Object value, Columns into) throws UnfitException {
        if (kindColumn != null && table.equals("subject")) {
            readSubject(value, kindColumn, into);
        } else {
            into.put(column, Scalar.Sort.NUMBER.read(value));
            if (kindColumn != null) {
                into.put(kindColumn, kinds.get(0));
            }
        }
    }

    private void readSubject(Object value, String kindOf, Columns into) throws UnfitException {
        if (!(value instanceof Map<?, ?> named) || named.size() != 1) {
            throw new UnfitException("has to name one subject by its kind and number, like {\"person\": 12}");
        }
        Map.Entry<?, ?> only = named.entrySet().iterator().next();
        String kind = String.valueOf(only.getKey());
        List<String> known =
                kinds.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        if (!known.contains(kind)) {
            throw new UnfitException("cannot be a `" + kind + "`", Nearest.hintOrAll(kind, known));
        }
        Object number = only.getValue();
        into.put(column, Scalar.Sort.NUMBER.read(number == null ? "" : number));
        into.put(kindOf, kind.toUpperCase(Locale.ROOT));
    }
}
