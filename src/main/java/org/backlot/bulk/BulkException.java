package org.backlot.bulk;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Rows that the ledger refused as a whole, or a database that was lost; nothing was entered. */
public final class BulkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private BulkException(String message, SQLException cause) {
        super(message, cause);
    }

    static BulkException of(SQLException failure) {
        @Nullable
        ServerErrorMessage error = failure instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
        String rule = error == null ? null : error.getConstraint();
        return new BulkException(
                rule == null
                        ? "the database failed: " + failure.getMessage()
                        : "the ledger refuses what these rows say: the rule " + rule.replace('_', ' ') + " is broken",
                failure);
    }
}
