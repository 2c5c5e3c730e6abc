package org.backlot.dossier;

/** How long a text may be, in characters. */
final class Lengths {
    /** Titles, labels and names. */
    static final int LINE = 300;

    /** The words of a source, and whatever else is a phrase or a sentence. */
    static final int PHRASE = 1_000;

    /** Notes and remarks. */
    static final int TEXT = 10_000;

    /** Addresses. */
    static final int ADDRESS = 2_000;

    private Lengths() {}
}
