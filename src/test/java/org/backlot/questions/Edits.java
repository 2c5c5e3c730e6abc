package org.backlot.questions;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Identifier;
import org.backlot.graph.Modality;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectEntry;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.Recording;
import org.backlot.person.Person;
import org.backlot.remark.Remark;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The article alone, edited after a reader has kept an id and a cursor: one person was entered twice, and is merged; of
 * her two remarks one is corrected and then taken back.
 */
final class Edits {
    /** The article alone, with these edits and nothing else. */
    public static final class Profile extends OwnDatabase {
        public Profile() {
            super("edited-article", Map.of("backlot.seed.dossiers", "1-thewrap-article.yaml"));
        }
    }

    private static Map<String, String> kept = Map.of();

    private Edits() {}

    /** Makes the edits, if they are not yet made; what the reader had kept before, by name. */
    static Map<String, String> make(Ledger ledger) throws IOException {
        if (kept.isEmpty()) {
            ledger.record(Edits::enterAgain);
            JsonNode before = Question.ask(
                            "{ person(slug: \"jennifer-salke\") { id } changes(first: 0) { latestCursor } }")
                    .get("data");
            kept = Map.of(
                    "storedId", before.at("/person/id").asText(),
                    "lastCursor", before.at("/changes/latestCursor").asText());
            merge(ledger, "jennifer-salke", "jen-salke");
            ledger.record(recording -> remark(
                    recording, "entered-once", number(recording, "jen-salke"), "Entered once.", "entered-twice"));
            ledger.record(recording -> {
                recording.withdraw(
                        Objects.requireNonNull(recording.graph().findClaim("entered-once")), "No news for anybody.");
                return recording;
            });
        }
        return kept;
    }

    static void merge(Ledger ledger, String duplicate, String into) {
        ledger.record(recording -> {
            Subject one = Objects.requireNonNull(recording.graph().findSubject(duplicate));
            Subject other = Objects.requireNonNull(recording.graph().findSubject(into));
            recording.merge(one, other, "The same person under a fuller form of her name.");
            return recording;
        });
    }

    private static long enterAgain(Recording recording) {
        long number = recording.newSubject();
        recording.add(new Person(new SubjectEntry(number, "jennifer-salke", "Jennifer Salke", recording.at())));
        recording.add(new Identifier(number, "example", "salke"));
        remark(recording, "entered-again", number, "Entered again.", null);
        remark(recording, "entered-twice", number, "Entered twice.", null);
        return number;
    }

    private static long remark(Recording recording, String key, long about, String text, @Nullable String corrected) {
        long claim = recording.newClaim();
        long supersedes = corrected == null
                ? 0
                : Objects.requireNonNull(recording.graph().findClaim(corrected))
                        .entry()
                        .number();
        ClaimEntry entry = new ClaimEntry(
                claim,
                key,
                about,
                Modality.ASSERTED,
                Continuity.UNSPECIFIED,
                Validity.notStated(),
                0,
                supersedes,
                null,
                recording.at());
        recording.add(new Remark(entry, text));
        recording.add(new Citation(
                recording.newCitation(),
                claim,
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
        return claim;
    }

    private static long number(Recording recording, String slug) {
        return Objects.requireNonNull(recording.graph().findSubject(slug))
                .entry()
                .number();
    }
}
