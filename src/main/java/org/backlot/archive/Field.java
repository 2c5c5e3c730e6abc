package org.backlot.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A field with one value, which stands for columns of the row of its line, there and back. */
sealed interface Field extends Part permits Scalar, Choice, Reference, Dated, Bounded {

    /** The columns from which it is written, and which it fills. */
    List<String> columns();

    /** Whether there is something to write: mostly, whether something stands in its first column. */
    default boolean isStated(Row row) throws SQLException {
        return !row.isNull(columns().get(0));
    }

    /** Writes the value alone. */
    void write(Row row, JsonGenerator out) throws IOException, SQLException;

    /**
     * Puts the columns that a value stands for.
     *
     * @param value text, Long, BigDecimal, Boolean, a list or a map of such
     * @throws UnfitException if it can be no such value
     */
    void read(Object value, Columns into) throws UnfitException;

    /** Puts the columns that its absence stands for. */
    default void absent(Columns into) {}
}
