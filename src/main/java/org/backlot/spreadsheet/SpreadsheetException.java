package org.backlot.spreadsheet;

/** A file that cannot be read as rows at all, with the line where that shows; nothing of it is used. */
public final class SpreadsheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SpreadsheetException(String file, long line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
