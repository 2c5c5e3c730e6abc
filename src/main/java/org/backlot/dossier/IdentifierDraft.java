package org.backlot.dossier;

/** The key of a subject in somebody else's register as a file tells of it. */
record IdentifierDraft(Place place, String scheme, String value) {
    String key() {
        return scheme + ":" + value;
    }
}
