package org.backlot.alert;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.Recording;
import org.backlot.remark.Remark;
import org.backlot.time.Validity;

/** Something to hear of. */
public final class Remarks {
    private static final AtomicInteger KEYS = new AtomicInteger();

    private Remarks() {}

    /** Records a remark on a subject, and gives its key. */
    public static String record(Ledger ledger, String subject) {
        return ledger.record(recording -> record(recording, subject));
    }

    private static String record(Recording recording, String subject) {
        ClaimEntry entry = new ClaimEntry(
                recording.newClaim(),
                "remarks-" + ProcessHandle.current().pid() + "-" + KEYS.incrementAndGet(),
                Objects.requireNonNull(recording.graph().findSubject(subject))
                        .entry()
                        .number(),
                Modality.ASSERTED,
                Continuity.UNSPECIFIED,
                Validity.notStated(),
                0,
                0,
                null,
                recording.at());
        recording.add(new Remark(entry, "Worth citing."));
        recording.add(new Citation(
                recording.newCitation(),
                entry.number(),
                Objects.requireNonNull(recording.graph().findDocument("thewrap-memos-2024"))
                        .number(),
                Stance.SUPPORTS,
                Attribution.OUTLET,
                0,
                List.of(),
                null,
                Tense.PRESENT,
                null,
                null,
                recording.at()));
        return entry.key();
    }
}
