package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.Recording;
import org.backlot.position.Position;
import org.backlot.time.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was corrected, taken back or cited anew stays readable as it was recorded, through all that hangs on it. */
@QuarkusTest
@TestProfile(RecordedPastTest.Edited.class)
class RecordedPastTest {
    private static final String WRAP = "thewrap-memos-2024";
    private static final String TBI = "tbi-vision-mgm-teams-2024";
    private static Instant entered = Instant.EPOCH;
    private static Instant corrected = Instant.EPOCH;
    private static Instant takenBack = Instant.EPOCH;
    private static Instant citedAnew = Instant.EPOCH;

    /** The whole seed, and one person whose titles are edited. */
    public static final class Edited extends OwnDatabase {
        public Edited() {
            super("edited", Map.of());
        }
    }

    @Inject
    Ledger ledger;

    @BeforeEach
    void edit() {
        if (entered.equals(Instant.EPOCH)) {
            entered = ledger.record(recording -> {
                add(recording, "title-first", "chief", 0);
                add(recording, "title-taken-back", "captain", 0);
                return recording.at();
            });
            corrected = ledger.record(recording -> {
                add(
                        recording,
                        "title-corrected",
                        "president",
                        claim(recording, "title-first").entry().number());
                return recording.at();
            });
            takenBack = ledger.record(recording -> {
                recording.withdraw(claim(recording, "title-taken-back"), "It was somebody else.");
                return recording.at();
            });
            citedAnew = ledger.record(recording -> {
                Claim claim = claim(recording, "title-corrected");
                recording.withdraw(recording.graph().citations(claim).get(0), "The page is gone.");
                cite(recording, claim.entry().number(), TBI);
                return recording.at();
            });
        }
    }

    @Test
    void titlesAreThoseRecordedByThen() throws IOException {
        assertThat(titles(entered)).isEqualTo("[chief, captain]");
        assertThat(titles(corrected)).isEqualTo("[captain, president]");
        assertThat(titles(takenBack)).isEqualTo("[president]");
        assertThat(titles(citedAnew)).isEqualTo("[president]");
        assertThat(titles(entered.minusMillis(1))).isEqualTo("[]");
    }

    @Test
    void theCitationsOfThenAreAnsweredBelowTheValueOfThen() throws IOException {
        assertThat(documents(takenBack)).isEqualTo("[" + WRAP + "]");
        assertThat(documents(citedAnew)).isEqualTo("[" + TBI + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "title-first,      entered,   REPORTED",
        "title-first,      corrected, SUPERSEDED",
        "title-taken-back, corrected, REPORTED",
        "title-taken-back, takenBack, RETRACTED",
        "title-corrected,  entered,   UNREPORTED",
        "title-corrected,  citedAnew, REPORTED",
    })
    void theStandingIsThatOfThen(String key, String then, String standing) throws IOException {
        Instant by = Map.of("entered", entered, "corrected", corrected, "takenBack", takenBack, "citedAnew", citedAnew)
                .get(then);
        JsonNode claim = ask("{ claim(key: \"" + key + "\") { at(recordedBy: \"" + by
                        + "\") { standing { value } explain { standing { value } } } } }")
                .at("/claim/at");
        assertThat(claim.at("/standing/value").asText()).isEqualTo(standing);
        assertThat(claim.at("/explain/standing/value").asText()).isEqualTo(standing);
    }

    @Test
    void threeAxesInOneQueryReachThroughAllThatIsNested() throws IOException {
        String fields = "{ positions { nodes { title certainty person { context { asOf reportedBy recordedBy }"
                + " positions { totalCount } } citations { nodes { document { slug } } } } } }";
        JsonNode person = ask("{ person(slug: \"mike-hopkins\") { "
                        + "known: at(asOf: \"2024-02-01\", reportedBy: \"2024-01-10T23:59:59Z\", recordedBy: \""
                        + takenBack + "\") " + fields
                        + " unprinted: at(asOf: \"2024-02-01\", reportedBy: \"2024-01-10T23:59:59Z\", recordedBy: \""
                        + citedAnew + "\") " + fields + " } }")
                .at("/person");
        assertThat(person.at("/known/positions/nodes/0").toString())
                .isEqualTo("{\"title\":\"president\",\"certainty\":\"PRESUMED\",\"person\":{\"context\":{\"asOf\":"
                        + "\"2024-02-01\",\"reportedBy\":\"2024-01-10T23:59:59Z\",\"recordedBy\":\"" + takenBack
                        + "\"},\"positions\":{\"totalCount\":1}},\"citations\":{\"nodes\":[{\"document\":{\"slug\":\""
                        + WRAP + "\"}}]}}");
        // The document cited anew is of the day after: a reader of the 10th could not know it.
        assertThat(person.at("/unprinted/positions/nodes").isEmpty()).isTrue();
    }

    private static String titles(Instant recordedBy) throws IOException {
        return positions(recordedBy, "title").findValuesAsText("title").toString();
    }

    private static String documents(Instant recordedBy) throws IOException {
        return positions(recordedBy, "citations { nodes { document { slug } } }")
                .findValuesAsText("slug")
                .toString();
    }

    private static JsonNode positions(Instant recordedBy, String fields) throws IOException {
        return ask("{ person(slug: \"mike-hopkins\") { at(asOf: \"2024-02-01\", recordedBy: \"" + recordedBy
                + "\") { positions { nodes { " + fields + " } } } } }");
    }

    private static JsonNode ask(String query) throws IOException {
        JsonNode answer = Question.ask(query);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }

    private static Claim claim(Recording recording, String key) {
        return Objects.requireNonNull(recording.graph().findClaim(key));
    }

    private static void add(Recording recording, String key, String title, long supersedes) {
        long claim = recording.newClaim();
        long person = number(recording, "mike-hopkins");
        ClaimEntry entry = new ClaimEntry(
                claim,
                key,
                person,
                Modality.ASSERTED,
                Continuity.UNSPECIFIED,
                Validity.notStated(),
                0,
                supersedes,
                null,
                recording.at());
        recording.add(new Position(entry, number(recording, "prime-video"), 0, title, false, false, null));
        cite(recording, claim, WRAP);
    }

    private static void cite(Recording recording, long claim, String document) {
        recording.add(new Citation(
                recording.newCitation(),
                claim,
                Objects.requireNonNull(recording.graph().findDocument(document)).number(),
                Stance.SUPPORTS,
                Attribution.OUTLET,
                0,
                List.of(),
                null,
                Tense.PRESENT,
                null,
                null,
                recording.at()));
    }

    private static long number(Recording recording, String slug) {
        return Objects.requireNonNull(recording.graph().findSubject(slug))
                .entry()
                .number();
    }
}
