package org.backlot.bulk;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows for one table in the text form of COPY, sent whenever enough have come together. */
public final class CopyBuffer {
    private static final int FULL = 1 << 20;

    private final Sending sending;
    private final boolean alone;
    private final String sql;
    private final StringBuilder rows = new StringBuilder(FULL + (FULL >> 2));
    private boolean begun;

    /** @param table with the columns in parentheses behind it, unless all of them are meant */
    public CopyBuffer(CopyManager copies, String table) {
        this(new Sending(copies), true, table);
    }

    /** One of several that send in turn: what it sent may still be under way when the next row is added. */
    CopyBuffer(Sending sending, String table) {
        this(sending, false, table);
    }

    private CopyBuffer(Sending sending, boolean alone, String table) {
        this.sending = sending;
        this.alone = alone;
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
        int sent = 0;
        for (int i = 0; i < text.length(); i++) {
            char escaped = escaped(text.charAt(i));
            if (escaped != 0) {
                rows.append(text, sent, i).append('\\').append(escaped);
                sent = i + 1;
            }
        }
        rows.append(text, sent, text.length());
    }

    /** What stands for this character behind a backslash; 0 where it stands for itself. */
    private static char escaped(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
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
        if (!alone) {
            sending.send(sql, bytes);
            return;
        }
        try (sending) {
            sending.send(sql, bytes);
            sending.finish();
        }
    }
}
