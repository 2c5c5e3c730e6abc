package org.backlot.dossier;

import java.util.List;

/** That a subject takes another slug, as a file tells of it. */
record SlugChangeDraft(Name subject, Name slug, String reason) {
    private static final List<String> KNOWN = List.of("subject", "slug", "reason");

    static SlugChangeDraft read(Value value, Reading reading) {
        Fields fields = Fields.of("a change of slug", value, KNOWN, reading);
        return new SlugChangeDraft(fields.name("subject", Wanted.SUBJECT), fields.slug("slug"), fields.text("reason"));
    }
}
