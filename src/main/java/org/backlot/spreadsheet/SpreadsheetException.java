package org.backlot.spreadsheet;

/** A file that cannot be read as rows at all, or a mapping that there is not; nothing is used of it. */
public final class SpreadsheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SpreadsheetException(String file, long line, String message) {
        this(file + ":" + line + ": " + message);
    }

    private SpreadsheetException(String message) {
        super(message);
    }

    static SpreadsheetException noMapping(String name, String hint) {
        return new SpreadsheetException("there is no mapping and no file `" + name + "` (" + hint + ")");
    }
}
