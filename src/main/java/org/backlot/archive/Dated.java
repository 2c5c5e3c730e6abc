package org.backlot.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.time.DateRule;
import org.backlot.time.EdtfException;
import org.backlot.time.FuzzyDate;

/**
 * A field with a fuzzy date: its EDTF text alone, or an object with the words of the source and the rule besides. The
 * days that it lies between are not written; they follow from it.
 *
 * @param prefix begins the names of its columns
 */
record Dated(String name, String prefix, boolean required) implements Field {
    private static final List<String> RULES =
            Arrays.stream(DateRule.values()).map(Enum::name).toList();

    @Override
    public List<String> columns() {
        return List.of(column("edtf"), column("words"), column("rule"), column("earliest"), column("latest"));
    }

    private String column(String what) {
        return prefix + "_" + what;
    }

    @Override
    public void write(Row row, JsonGenerator out) throws IOException, SQLException {
        String edtf = row.stated(column("edtf"));
        String words = row.text(column("words"));
        String rule = row.text(column("rule"));
        if (words == null && rule == null) {
            out.writeString(edtf);
            return;
        }
        out.writeStartObject();
        out.writeStringField("edtf", edtf);
        if (words != null) {
            out.writeStringField("words", words);
        }
        if (rule != null) {
            out.writeStringField("rule", rule);
        }
        out.writeEndObject();
    }

    @Override
    public void read(Object value, Columns into) throws UnfitException {
        if (value instanceof Map<?, ?> parts) {
            if (!Set.of("edtf", "words", "rule").containsAll(parts.keySet())) {
                throw new UnfitException("has `edtf`, `words` and `rule`, and nothing else");
            }
            date(parts.get("edtf"), into);
            Object words = parts.get("words");
            if (words != null) {
                into.put(column("words"), Scalar.Sort.TEXT.read(words));
            }
            Object rule = parts.get("rule");
            if (rule != null) {
                into.put(column("rule"), Choice.word(rule, RULES));
            }
        } else {
            date(value, into);
        }
    }

    private void date(@org.jspecify.annotations.Nullable Object value, Columns into) throws UnfitException {
        if (!(value instanceof String text)) {
            throw new UnfitException("has to be a date in EDTF, like 2024-01-10 or 2022-11");
        }
        try {
            FuzzyDate date = FuzzyDate.parse(text);
            if (!date.toString().equals(text)) {
                throw new UnfitException("is written differently", "write `" + date + "`");
            }
            into.put(column("edtf"), text);
            bound("earliest", SqlTimes.dayOrNull(date.earliest()), into);
            bound("latest", SqlTimes.dayOrNull(date.latest()), into);
        } catch (EdtfException unreadable) {
            throw new UnfitException("is no date in EDTF: " + unreadable.getMessage());
        }
    }

    private void bound(String which, @org.jspecify.annotations.Nullable String day, Columns into)
            throws UnfitException {
        if (day != null) {
            into.put(column(which), day);
        }
    }
}
