package org.backlot.archive;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** An archive that is refused as a whole, or a database that was lost; nothing was changed. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveException(String message) {
        super(message);
    }

    private ArchiveException(String message, SQLException cause) {
        super(message, cause);
    }

    static ArchiveException of(SQLException failure) {
        @Nullable
        ServerErrorMessage error = failure instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
        if (error != null
                && error.getConstraint() != null
                && String.valueOf(error.getSQLState()).startsWith("23")) {
            return new ArchiveException("the ledger refuses what this archive says: " + error.getMessage(), failure);
        }
        return new ArchiveException("the database failed: " + failure.getMessage(), failure);
    }
}
