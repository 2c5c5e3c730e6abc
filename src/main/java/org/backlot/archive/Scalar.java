package org.backlot.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A field with one value of a plain sort, in one column. */
record Scalar(String name, String column, Sort sort, boolean required) implements Field {

    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public void write(Row row, JsonGenerator out) throws IOException, SQLException {
        switch (sort) {
            case TEXT -> out.writeString(row.stated(column));
            case NUMBER, COUNT -> out.writeNumber(row.number(column));
            case DECIMAL -> out.writeNumber(row.decimal(column));
            case FLAG -> out.writeBoolean(row.flag(column));
            case MOMENT -> out.writeString(row.moment(column).toString());
            case DAY -> out.writeString(row.day(column).toString());
        }
    }

    @Override
    public void read(Object value, Columns into) throws UnfitException {
        into.put(column, sort.read(value));
    }

    /** The plain sorts of values. */
    enum Sort {
        TEXT("a text"),
        /** A number by which a thing is known. */
        NUMBER("a whole number above 0"),
        COUNT("a whole number"),
        DECIMAL("a number"),
        FLAG("true or false"),
        MOMENT("a moment in UTC like 2024-01-10T17:00:00Z, to the microsecond at the most"),
        DAY("a day like 2024-01-10");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** The value as PostgreSQL reads it. */
        Object read(Object value) throws UnfitException {
            return switch (this) {
                case TEXT -> text(value);
                case NUMBER -> number(value, 1, Long.MAX_VALUE);
                case COUNT -> number(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
                case DECIMAL -> decimal(value);
                case FLAG -> fit(value, value instanceof Boolean);
                case MOMENT -> moment(value);
                case DAY -> day(value);
            };
        }

        private <T> T fit(T value, boolean fits) throws UnfitException {
            if (!fits) {
                throw new UnfitException("has to be " + words);
            }
            return value;
        }

        private Object text(Object value) throws UnfitException {
            fit(value, value instanceof String);
            if (((String) value).indexOf('\0') >= 0) {
                throw new UnfitException("holds the character of number 0, which no text on record can");
            }
            return value;
        }

        private Object number(Object value, long least, long most) throws UnfitException {
            return fit(value, value instanceof Long number && number >= least && number <= most);
        }

        private Object decimal(Object value) throws UnfitException {
            fit(value, value instanceof Long || value instanceof BigDecimal);
            return value instanceof BigDecimal number ? number.toPlainString() : value;
        }

        private Object moment(Object value) throws UnfitException {
            try {
                Instant moment = Instant.parse((String) fit(value, value instanceof String));
                fit(moment, moment.getNano() % 1_000 == 0);
                return SqlTimes.moment(moment);
            } catch (DateTimeException unreadable) {
                throw new UnfitException("has to be " + words);
            }
        }

        private Object day(Object value) throws UnfitException {
            try {
                return SqlTimes.day(LocalDate.parse((String) fit(value, value instanceof String)));
            } catch (DateTimeException unreadable) {
                throw new UnfitException("has to be " + words);
            }
        }
    }
}
