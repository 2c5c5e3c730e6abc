package org.backlot.export;

import java.util.Locale;

/** The formats in which one can have what is on record; each is written by an {@link Export} of its own. */
public enum Format {
    JSONL("Backlot's own JSON Lines: everything, and whoever imports it has the same database again"),
    POPOLO("Popolo, one JSON document: people, organizations, posts and memberships"),
    FTM("FollowTheMoney, a JSON entity in each line: also ownerships, successions and links of other kinds"),
    JSON_LD(
            "schema.org as JSON-LD: people, organizations, roles, documents, and each claim as a sentence with sources");

    private final String description;

    Format(String description) {
        this.description = description;
    }

    /** What it holds and whom it is for, as the end of a sentence. */
    public String description() {
        return description;
    }

    /** The name by which it is asked for. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
