package org.backlot.ledger;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A write that the ledger refused, and so did nothing. The message says which rule was broken and by what; it holds no
 * SQL.
 */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern KEY = Pattern.compile("Key \\((.+?)\\)=\\((.*?)\\) .*", Pattern.DOTALL);

    /** The ways in which a write can be refused. */
    public enum Reason {
        /** A slug, key, identifier or number is in use or was once. */
        TAKEN,
        /** Something that is referred to is not there, or not of the kind that is needed. */
        MISSING,
        /** What was added breaks another rule of the ledger. */
        REFUSED
    }

    private final Reason reason;
    private final String rule;

    private LedgerException(Reason reason, String rule, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.rule = rule;
    }

    public Reason reason() {
        return reason;
    }

    /** Name of the rule as the database has it, such as {@code claim_key_is_unique}; stable. */
    public String rule() {
        return rule;
    }

    static LedgerException noSubject(long number) {
        return new LedgerException(Reason.MISSING, "subject_is_recorded", "there is no subject " + number, null);
    }

    /** What a failed write broke, if it broke a rule; null if it failed otherwise (a lost connection, say). */
    static @Nullable LedgerException find(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof PSQLException refused
                    && refused.getServerErrorMessage() != null
                    && refused.getSQLState() != null
                    && (refused.getSQLState().startsWith("23")
                            || refused.getSQLState().startsWith("22"))) {
                return of(refused.getServerErrorMessage(), failure);
            }
        }
        return null;
    }

    private static LedgerException of(ServerErrorMessage error, Throwable cause) {
        String state = String.valueOf(error.getSQLState());
        String table = error.getTable() == null ? "" : error.getTable() + ": ";
        String rule = error.getConstraint() == null ? "" : error.getConstraint();
        return switch (state) {
            case "23505" ->
                new LedgerException(Reason.TAKEN, rule, table + key(error) + " is taken (" + rule + ")", cause);
            case "23503" ->
                new LedgerException(
                        Reason.MISSING,
                        rule,
                        table + key(error) + " is not there, or not of that kind (" + rule + ")",
                        cause);
            case "23514" ->
                new LedgerException(
                        Reason.REFUSED, rule, table + "the rule " + rule.replace('_', ' ') + " is broken", cause);
            case "23502" ->
                new LedgerException(
                        Reason.REFUSED,
                        error.getTable() + "_" + error.getColumn() + "_is_stated",
                        table + error.getColumn() + " is missing",
                        cause);
            default -> new LedgerException(Reason.REFUSED, rule, table + error.getMessage(), cause);
        };
    }

    /** The columns and values that the server's detail names. */
    private static String key(ServerErrorMessage error) {
        Matcher detail = KEY.matcher(String.valueOf(error.getDetail()));
        return detail.matches() ? detail.group(1) + " \"" + detail.group(2) + "\"" : "a key";
    }

    private static @Nullable Throwable next(Throwable failure) {
        if (failure instanceof BatchUpdateException batch && batch.getNextException() != null) {
            return batch.getNextException();
        }
        if (failure instanceof SQLException && failure.getCause() == null) {
            return ((SQLException) failure).getNextException();
        }
        return failure.getCause();
    }
}
