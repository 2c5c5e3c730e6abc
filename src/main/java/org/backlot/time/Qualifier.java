package org.backlot.time;

/** How sure and how precise the source was of a whole date (EDTF level 1, "Qualification of a date (complete)"). */
public enum Qualifier {
    /** Stated plainly. */
    NONE(""),
    /** The source may be wrong: {@code 1984?}. */
    UNCERTAIN("?"),
    /** The source rounded: {@code 1984~}. */
    APPROXIMATE("~"),
    /** Both at once: {@code 1984%}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String symbol;

    Qualifier(String symbol) {
        this.symbol = symbol;
    }

    /** The character that stands for it, or the empty text. */
    public String symbol() {
        return symbol;
    }

    static Qualifier ending(String date) {
        for (Qualifier qualifier : values()) {
            if (qualifier != NONE && date.endsWith(qualifier.symbol)) {
                return qualifier;
            }
        }
        return NONE;
    }
}
