package org.backlot.dossier;

/** A slug or key where it is written in a file. */
record Name(Place place, String slug) {
    /** Stands for a reference that is not made. */
    static final Name NONE = new Name(Place.START, "");

    private static final int LONGEST = 100;

    boolean isNone() {
        return slug.isEmpty();
    }

    /** Whether a text can be a slug: lower-case letters and digits in groups joined by single hyphens. */
    static boolean isSlug(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.endsWith("-")) {
            return false;
        }
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return true;
    }
}
