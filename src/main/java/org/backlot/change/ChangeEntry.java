package org.backlot.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change as the ledger has it.
 *
 * @param recording number of the recording it was made in
 * @param number of what the change is about, within its family: of the claim, the citation, and so on; of a merger the
 *     duplicate
 * @param other number of the claim that corrects a superseded one; 0 for all other kinds
 * @param reason why something was taken back or merged, or took another slug; {@code null} for all other kinds
 */
record ChangeEntry(
        long recording,
        ChangeKind kind,
        long number,
        long other,
        @Nullable String reason,
        Instant recordedAt) {

    ChangePosition position() {
        return new ChangePosition(recording, kind.ordinal(), number);
    }
}
