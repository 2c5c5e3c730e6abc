package org.backlot.dossier;

import java.util.List;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

/** An outlet as a file tells of it. */
record PublicationDraft(Name slug, String name, @Nullable String site) {
    private static final List<String> KNOWN = List.of("name", "site");

    static PublicationDraft read(Name slug, Value value, Reading reading) {
        Fields fields = Fields.of("the publication `" + slug.slug() + "`", value, KNOWN, reading);
        return new PublicationDraft(slug, fields.line("name"), Addresses.findUrl(fields, "site"));
    }

    Publication publication(long number) {
        return new Publication(number, slug.slug(), name, site);
    }
}
