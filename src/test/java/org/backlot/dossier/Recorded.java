package org.backlot.dossier;

import java.util.List;
import java.util.Objects;
import org.backlot.citation.Citation;

/** What tests ask of entries. */
final class Recorded {
    private Recorded() {}

    static long subject(Rehearsal entries, String slug) {
        return Objects.requireNonNull(entries.graph().findSubject(slug), slug)
                .entry()
                .number();
    }

    static List<Citation> citations(Rehearsal entries, String claim) {
        return entries.graph().citations(Objects.requireNonNull(entries.graph().findClaim(claim), claim));
    }
}
