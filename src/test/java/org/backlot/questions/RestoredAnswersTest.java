package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.backlot.archive.Restoration;
import org.backlot.intake.Progress;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database made of an archive answers as the one that the archive was made of: its past, its ids and its feed too. */
@QuarkusTest
@TestProfile(OwnDatabase.Restored.class)
@SuppressWarnings("NullAway.Init")
class RestoredAnswersTest {
    private static final Path ARCHIVE = Path.of("src/test/resources/archive/small.jsonl");

    /** The place in the feed right after the third citation. */
    private static final String CURSOR = "MDAwMDAwMDAwMDAwMDAwMTYwMDAwMDAwMDAwMDAwMDAz";

    @Inject
    Restoration restoration;

    @Inject
    Ledger ledger;

    @Inject
    LatestGraph latest;

    @BeforeEach
    void restore() throws IOException {
        restoration.restore(ARCHIVE, new Progress() {
            @Override
            public void read(long bytes) {
                // nobody watches
            }

            @Override
            public void stage(String what) {
                // nobody watches
            }
        });
        latest.advance(ledger.catchUp(latest.get()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-11T09:30:00.123455Z, UNREPORTED",
        "2024-01-11T09:30:00.123456Z, REPORTED",
        "2024-01-12T09:59:59Z,        REPORTED",
        "2024-01-12T10:00:00Z,        RETRACTED"
    })
    void aClaimStandsAsItWasRecordedThen(String recordedBy, String standing) throws IOException {
        JsonNode answer = ask("{ claim(key: \"remark\") { recordedAt at(recordedBy: \"" + recordedBy
                + "\") { standing { value } } } }");
        assertThat(answer.at("/claim/at/standing/value").asText()).isEqualTo(standing);
        assertThat(answer.at("/claim/recordedAt").asText()).isEqualTo("2024-01-11T09:30:00.123456Z");
    }

    @ParameterizedTest
    @CsvSource({"mike-hopkins", "m-hopkins"})
    void theSlugOfADuplicateLeadsToWhoStandsForBoth(String slug) throws IOException {
        JsonNode answer = ask("{ person(slug: \"" + slug
                + "\") { slug } subjectByIdentifier(scheme: \"example\", value:" + " \"17\") { slug } }");
        assertThat(answer.at("/person/slug").asText()).isEqualTo("mike-hopkins");
        assertThat(answer.at("/subjectByIdentifier/slug").asText()).isEqualTo("mike-hopkins");
    }

    @Test
    void aCursorOfTheFeedLeadsOnToWhatCameAfterIt() throws IOException {
        JsonNode answer = ask("{ changes(after: \"" + CURSOR + "\", first: 4) { nodes { kind recordedAt } } }");
        assertThat(answer.at("/changes/nodes").findValuesAsText("kind"))
                .containsExactly("CITATION_RECORDED", "CITATION_RECORDED", "CLAIM_WITHDRAWN", "SUBJECT_MERGED");
        assertThat(answer.at("/changes/nodes/3/recordedAt").asText()).isEqualTo("2024-01-12T10:00:00Z");
    }

    private static JsonNode ask(String query) throws IOException {
        JsonNode answer = Question.ask(query);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }
}
