package org.backlot.graph;

import java.time.Instant;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What every claim has in common, as entered into the ledger.
 *
 * @param number within all claims
 * @param key readable key, unique among claims and never reused
 * @param subject number of the subject it is about
 * @param announcement number of the announcement it was made in; 0 when none
 * @param supersedes number of the claim that it corrects; 0 when none
 * @param note a remark by whoever recorded it; {@code null} when none
 */
public record ClaimEntry(
        long number,
        String key,
        long subject,
        Modality modality,
        Continuity continuity,
        Validity validity,
        long announcement,
        long supersedes,
        @Nullable String note,
        Instant recordedAt) {}
