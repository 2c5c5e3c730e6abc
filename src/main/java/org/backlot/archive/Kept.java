package org.backlot.archive;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that is kept while the cursor goes on. It has texts and numbers only: nothing else hangs on a row. */
record Kept(Map<String, String> texts) implements Row {

    static Kept of(Cursor row) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        for (String column : row.columns()) {
            String text = row.text(column);
            if (text != null) {
                texts.put(column, text);
            }
        }
        return new Kept(texts);
    }

    @Override
    public boolean isNull(String column) {
        return !texts.containsKey(column);
    }

    @Override
    public @Nullable String text(String column) {
        return texts.get(column);
    }

    @Override
    public long number(String column) throws SQLException {
        return Long.parseLong(stated(column));
    }

    @Override
    public boolean flag(String column) {
        throw new UnsupportedOperationException(column);
    }

    @Override
    public BigDecimal decimal(String column) {
        throw new UnsupportedOperationException(column);
    }

    @Override
    public Instant moment(String column) {
        throw new UnsupportedOperationException(column);
    }

    @Override
    public LocalDate day(String column) {
        throw new UnsupportedOperationException(column);
    }
}
