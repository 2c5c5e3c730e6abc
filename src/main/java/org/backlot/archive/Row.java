package org.backlot.archive;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the ledger. What is asked of a column that is null is null for texts, and an error for all else. */
interface Row {

    boolean isNull(String column) throws SQLException;

    @Nullable
    String text(String column) throws SQLException;

    long number(String column) throws SQLException;

    boolean flag(String column) throws SQLException;

    BigDecimal decimal(String column) throws SQLException;

    Instant moment(String column) throws SQLException;

    LocalDate day(String column) throws SQLException;

    /** A text that is not null. */
    default String stated(String column) throws SQLException {
        String text = text(column);
        if (text == null) {
            throw new IllegalStateException(column + " is not stated");
        }
        return text;
    }
}
