package org.backlot.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.backlot.dossier.Nearest;

/** A field with one of some words, in one column. */
record Choice(String name, String column, List<String> words, boolean required) implements Field {

    static Choice of(String name, String column, Class<? extends Enum<?>> values, boolean required) {
        List<String> words =
                Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
        return new Choice(name, column, words, required);
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public void write(Row row, JsonGenerator out) throws IOException, SQLException {
        out.writeString(row.stated(column));
    }

    @Override
    public void read(Object value, Columns into) throws UnfitException {
        into.put(column, word(value, words));
    }

    static String word(Object value, List<String> words) throws UnfitException {
        if (!(value instanceof String word)) {
            throw new UnfitException("has to be one of " + String.join(", ", words));
        }
        if (!words.contains(word)) {
            throw new UnfitException("cannot be `" + shortened(word) + "`", Nearest.hintOrAll(word, words));
        }
        return word;
    }

    private static String shortened(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }
}
