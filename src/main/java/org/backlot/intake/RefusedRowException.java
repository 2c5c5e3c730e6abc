package org.backlot.intake;

/** A row that cannot be entered, and why. */
public final class RefusedRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedRowException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
