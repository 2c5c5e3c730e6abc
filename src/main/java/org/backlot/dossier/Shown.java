package org.backlot.dossier;

/** What is written in a file, as a message repeats it: without control characters, and not at length. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    public static String quoted(String text) {
        return "`" + plain(text) + "`";
    }

    public static String plain(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return start.replaceAll("[\\p{Cntrl}\\p{Cs}`]", "\uFFFD");
    }
}
