package org.backlot.dossier;

/** A space of slugs or keys, within which each is unique. */
enum Space {
    PUBLICATION("publication"),
    DOCUMENT("document"),
    SUBJECT("subject"),
    CLAIM("claim");

    private final String noun;

    Space(String noun) {
        this.noun = noun;
    }

    String noun() {
        return noun;
    }
}
