package org.backlot.dossier;

import java.util.List;

/** That two subjects are one, as a file tells of it. */
record MergerDraft(Name duplicate, Name into, String reason) {
    private static final List<String> KNOWN = List.of("duplicate", "into", "reason");

    static MergerDraft read(Value value, Reading reading) {
        Fields fields = Fields.of("a merger", value, KNOWN, reading);
        return new MergerDraft(
                fields.name("duplicate", Wanted.SUBJECT), fields.name("into", Wanted.SUBJECT), fields.text("reason"));
    }
}
