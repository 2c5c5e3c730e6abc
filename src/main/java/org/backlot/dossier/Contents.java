package org.backlot.dossier;

import java.util.List;

/** The sound entries of a file; documents and claims after those they rest on. */
record Contents(
        String title,
        List<PublicationDraft> publications,
        List<DocumentDraft> documents,
        List<SubjectDraft> subjects,
        List<ClaimDraft> claims,
        List<WithdrawalDraft> withdrawals,
        List<MergerDraft> mergers,
        List<SlugChangeDraft> slugChanges) {

    static final Contents NONE =
            new Contents("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
