package org.backlot.ledger;

import java.util.List;
import java.util.Objects;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Identifier;
import org.backlot.graph.Modality;
import org.backlot.remark.Remark;
import org.backlot.time.Validity;

/** Whatever can be recorded, recorded at least once, over several recordings. */
public final class Everything {
    private Everything() {}

    public static void in(Ledger ledger) {
        World world = World.in(ledger);
        long first = ledger.record(recording -> {
            ClaimExamples.all().forEach(example -> {
                Claim claim = example.in(recording, world);
                recording.add(claim);
                recording.add(world.cite(recording, claim));
            });
            recording.add(new Identifier(world.person(), "example", "zoë\t\"1\"\\\n"));
            recording.add(new Identifier(world.person(), "Example", "2"));
            return add(recording, world, "corrected", 0);
        });
        ledger.record(recording -> {
            Claim claim = Objects.requireNonNull(recording.graph().findClaim(first));
            Citation onRecord =
                    world.cite(recording, claim, Attribution.ON_RECORD, 0, List.of(world.boss(), world.person()), null);
            recording.add(onRecord);
            recording.add(world.cite(recording, claim, Attribution.DOCUMENT, world.memo(), List.of(), null));
            recording.add(world.cite(recording, claim, Attribution.ANONYMOUS, 0, List.of(), "an insider"));
            recording.withdraw(onRecord, "She did not say so.");
            return add(recording, world, "correction", first);
        });
        ledger.record(recording -> {
            recording.withdraw(claim(recording, world.slug("correction")), "It was somebody else.");
            recording.merge(
                    recording.graph().subject(world.boss()),
                    recording.graph().subject(world.person()),
                    "The same person.");
            recording.changeSlug(
                    recording.graph().subject(world.division()),
                    world.slug("division-by-another"),
                    "It calls itself so.");
            return recording;
        });
    }

    private static long add(Recording recording, World world, String key, long supersedes) {
        ClaimEntry entry = new ClaimEntry(
                recording.newClaim(),
                world.slug(key),
                world.person(),
                Modality.ASSERTED,
                Continuity.UNSPECIFIED,
                Validity.notStated(),
                0,
                supersedes,
                null,
                recording.at());
        Claim claim = new Remark(entry, key);
        recording.add(claim);
        recording.add(world.cite(recording, claim));
        return entry.number();
    }

    private static Claim claim(Recording recording, String key) {
        return Objects.requireNonNull(recording.graph().findClaim(key));
    }
}
