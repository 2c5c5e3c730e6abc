package org.backlot.time;

/**
 * A text that is not a date in EDTF as supported here; the message says what is wrong, where, and what to write
 * instead, and repeats at most the first characters of the text.
 */
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final int position;
    private final String problem;
    private final String instead;

    EdtfException(String text, int position, String problem, String instead) {
        super("Cannot read \"" + shown(text) + "\" as a date, at character " + position + ": " + problem + "; "
                + instead);
        this.position = position;
        this.problem = problem;
        this.instead = instead;
    }

    /** Where it went wrong: characters counted from 1; one past the end where something is missing there. */
    public int position() {
        return position;
    }

    /** What is wrong, without the text and the position. */
    public String problem() {
        return problem;
    }

    /** What to write instead. */
    public String instead() {
        return instead;
    }

    static String shown(String text) {
        String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return start.replaceAll("[\\p{Cntrl}\\p{Cs}\"]", "\uFFFD");
    }
}
