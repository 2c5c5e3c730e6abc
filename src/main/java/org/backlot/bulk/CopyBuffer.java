package org.backlot.bulk;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Rows for one table in the text form of COPY, sent whenever enough have come together. */
public final class CopyBuffer {
    private static final int FULL = 1 << 20;

    private final CopyManager copies;
    private final String sql;
    private final StringBuilder rows = new StringBuilder(FULL + (FULL >> 2));
    private boolean begun;

    /** @param table with the columns in parentheses behind it, unless all of them are meant */
    public CopyBuffer(CopyManager copies, String table) {
        this.copies = copies;
        this.sql = "COPY " + table + " FROM STDIN";
    }

    /** The next column of the row. */
    public CopyBuffer add(@Nullable Object value) {
        separate();
        if (value == null) {
            rows.append("\\N");
        } else {
            escape(value instanceof Enum<?> choice ? choice.name() : value.toString());
        }
        return this;
    }

    /** A date in three columns: its text, and the days it lies between for readers of SQL. */
    CopyBuffer add(@Nullable FuzzyDate date) {
        return add((Object) date)
                .add(date == null ? null : bounded(date.earliest()))
                .add(date == null ? null : bounded(date.latest()));
    }

    private static @Nullable LocalDate bounded(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1 || day.getYear() > 9_999 ? null : day;
    }

    private void separate() {
        if (begun) {
            rows.append('\t');
        }
        begun = true;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }

    /** The row is complete. */
    public void end() throws SQLException {
        rows.append('\n');
        begun = false;
        if (rows.length() >= FULL) {
            flush();
        }
    }

    /** Sends what was not sent yet. */
    public void flush() throws SQLException {
        if (rows.length() == 0) {
            return;
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        rows.setLength(0);
        CopyIn copy = copies.copyIn(sql);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
