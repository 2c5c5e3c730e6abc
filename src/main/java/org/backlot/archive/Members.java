package org.backlot.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backlot.dossier.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * A list, kept in rows of a table of its own.
 *
 * @param role which rows of the table are meant; null where all are
 * @param fields what each entry has; one alone is written without its name
 * @param required whether the list has to be there, with one entry at the least
 */
record Members(String name, Detail detail, @Nullable String role, List<Field> fields, boolean required)
        implements Part {

    /** Whether a row of its table is one of its own. */
    boolean holds(Row member) throws SQLException {
        return role == null || role.equals(member.text("role"));
    }

    /** Writes one entry. */
    void write(Row member, JsonGenerator out) throws IOException, SQLException {
        if (fields.size() == 1) {
            fields.get(0).write(member, out);
            return;
        }
        out.writeStartObject();
        for (Field field : fields) {
            if (field.isStated(member)) {
                out.writeFieldName(field.name());
                field.write(member, out);
            }
        }
        out.writeEndObject();
    }

    /**
     * The rows of a list, in its order.
     *
     * @throws UnfitException if it is no such list
     */
    List<Columns> read(Object value) throws UnfitException {
        if (!(value instanceof List<?> entries)) {
            throw new UnfitException("has to be a list");
        }
        if (required && entries.isEmpty()) {
            throw new UnfitException("has to name one at least");
        }
        List<Columns> members = new ArrayList<>(entries.size());
        for (Object entry : entries) {
            Columns member = new Columns();
            member.set("ordinal", members.size());
            if (role != null) {
                member.set("role", role);
            }
            readMember(entry == null ? "" : entry, member);
            members.add(member);
        }
        return members;
    }

    private void readMember(Object entry, Columns member) throws UnfitException {
        if (fields.size() == 1) {
            fields.get(0).read(entry, member);
            return;
        }
        if (!(entry instanceof Map<?, ?> parts)) {
            throw new UnfitException("has an entry that is no object");
        }
        List<String> known = fields.stream().map(Field::name).toList();
        for (Object part : parts.keySet()) {
            if (!known.contains(String.valueOf(part))) {
                throw new UnfitException(
                        "has an entry with a field `" + part + "`", Nearest.hintOrAll(String.valueOf(part), known));
            }
        }
        for (Field field : fields) {
            Object part = parts.get(field.name());
            if (part == null) {
                throw new UnfitException("has an entry without `" + field.name() + "`");
            }
            field.read(part, member);
        }
    }
}
