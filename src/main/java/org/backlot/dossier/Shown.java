package org.backlot.dossier;

/** What is written in a file, as a message repeats it: without control characters, and not at length. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String quoted(String text) {
        return "`" + plain(text) + "`";
    }

    static String plain(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return start.replaceAll("[\\p{Cntrl}\\p{Cs}`]", "\uFFFD");
    }
}
