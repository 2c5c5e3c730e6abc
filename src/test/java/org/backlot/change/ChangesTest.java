package org.backlot.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Graph;
import org.backlot.graph.Modality;
import org.backlot.graph.SubjectEntry;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.Recording;
import org.backlot.person.Person;
import org.backlot.remark.Remark;
import org.backlot.snapshot.LatestGraph;
import org.backlot.time.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "What changed since my last cursor?" */
@QuarkusTest
class ChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger KEYS = new AtomicInteger();

    @Inject
    Ledger ledger;

    @Inject
    LatestGraph latest;

    private String cursor = "";

    @BeforeEach
    void standAtTheEndOfTheFeed() throws IOException {
        cursor = ask("{ changes(first: 0) { latestCursor } }")
                .at("/changes/latestCursor")
                .asText();
    }

    @Test
    void nothingFollowsTheLatestCursorUntilSomethingIsRecorded() throws IOException {
        assertThat(kindsAfterCursor()).isEmpty();
        ledger.record(recording -> remark(recording, 0));
        assertThat(kindsAfterCursor()).containsExactly("CLAIM_RECORDED", "CITATION_RECORDED");
    }

    @Test
    void aClaimThatIsTakenBackIsAnEntryWithItsReason() throws IOException {
        Claim claim = ledger.record(recording -> remark(recording, 0));
        ledger.record(recording -> {
            recording.withdraw(claim, "It was about somebody else.");
            return claim;
        });
        JsonNode last = lastChange("kind reason node { id }");
        assertThat(last.at("/kind").asText()).isEqualTo("CLAIM_WITHDRAWN");
        assertThat(last.at("/reason").asText()).isEqualTo("It was about somebody else.");
        assertThat(last.at("/node/id").asText()).isEqualTo(claim.getId());
    }

    @Test
    void aCorrectionTellsWhatItCorrects() throws IOException {
        Claim wrong = ledger.record(recording -> remark(recording, 0));
        Claim right = ledger.record(recording -> remark(recording, wrong.entry().number()));
        assertThat(kindsAfterCursor())
                .containsExactly(
                        "CLAIM_RECORDED",
                        "CITATION_RECORDED",
                        "CLAIM_RECORDED",
                        "CLAIM_SUPERSEDED",
                        "CITATION_RECORDED");
        JsonNode superseded = ask("{ changes(after: \"" + cursor
                + "\", where: {kinds: [CLAIM_SUPERSEDED]}) { nodes { node { id } successor { id } } } }");
        assertThat(superseded.at("/changes/nodes/0/node/id").asText()).isEqualTo(wrong.getId());
        assertThat(superseded.at("/changes/nodes/0/successor/id").asText()).isEqualTo(right.getId());
    }

    @Test
    void aMergerLeadsFromTheFormerIdToWhoStandsForBoth() throws IOException {
        Person kept = ledger.record(ChangesTest::person);
        Person duplicate = ledger.record(ChangesTest::person);
        ledger.record(recording -> {
            recording.merge(duplicate, kept, "Entered twice.");
            return kept;
        });
        JsonNode last = lastChange("kind formerId node { id }");
        assertThat(last.at("/kind").asText()).isEqualTo("SUBJECT_MERGED");
        assertThat(last.at("/formerId").asText()).isEqualTo(duplicate.getId());
        assertThat(last.at("/node/id").asText()).isEqualTo(kept.getId());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void pagesOfAnySizeGiveEveryChangeOnceAndInOrder(int size) throws IOException {
        List<String> paged = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            JsonNode page = ask("{ changes(first: " + size + (after.isEmpty() ? "" : ", after: \"" + after + "\"")
                            + ", where: {kinds: [SUBJECT_RECORDED, CLAIM_RECORDED]}) { pageInfo { hasNextPage endCursor }"
                            + " nodes { sequence node { id } } } }")
                    .get("changes");
            page.get("nodes").forEach(node -> paged.add(node.at("/node/id").asText()));
            after = page.at("/pageInfo/endCursor").asText();
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        Graph graph = latest.get();
        assertThat(paged.stream()
                        .filter(graph.claims().stream().map(Claim::getId).toList()::contains))
                .containsExactlyElementsOf(
                        graph.claims().stream().map(Claim::getId).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void changesAreThoseOfATimeIfSomebodyWantsThem(int from) throws IOException {
        for (int i = 0; i < 3; i++) {
            ledger.record(recording -> remark(recording, 0));
        }
        List<String> times = recordedAt("");
        List<String> recordings = times.stream().distinct().toList();
        String first = recordings.get(recordings.size() - 3 + from);
        String second = recordings.get(recordings.size() - 2);

        assertThat(recordedAt("recordedFrom: \"" + first + "\""))
                .isEqualTo(times.subList(times.indexOf(first), times.size()));
        assertThat(recordedAt("recordedUntil: \"" + second + "\", recordedFrom: \"" + first + "\""))
                .isEqualTo(times.subList(
                        Math.min(times.indexOf(first), times.lastIndexOf(second) + 1), times.lastIndexOf(second) + 1));
        assertThat(recordedAt("recordedUntil: \"2000-01-01T00:00:00Z\"")).isEmpty();
        assertThat(recordedAt("recordedFrom: \"2000-01-01T00:00:00Z\"")).isEqualTo(times);
    }

    /** When the last changes were recorded, of those that are wanted. */
    private static List<String> recordedAt(String where) throws IOException {
        List<String> times = new ArrayList<>();
        ask("{ changes(last: 200, where: {" + where + "}) { nodes { recordedAt } } }")
                .at("/changes/nodes")
                .forEach(node -> times.add(node.get("recordedAt").asText()));
        return times;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "c29tZXRoaW5n"})
    void aCursorOfAnotherListIsRefused(String other) throws IOException {
        JsonNode answer = post("{ changes(after: \"" + other + "\") { latestCursor } }");
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_CURSOR");
    }

    private List<String> kindsAfterCursor() throws IOException {
        List<String> kinds = new ArrayList<>();
        ask("{ changes(after: \"" + cursor + "\") { nodes { kind } } }")
                .at("/changes/nodes")
                .forEach(node -> kinds.add(node.get("kind").asText()));
        return kinds;
    }

    private JsonNode lastChange(String fields) throws IOException {
        JsonNode nodes = ask("{ changes(after: \"" + cursor + "\", first: 200) { nodes { " + fields + " } } }")
                .at("/changes/nodes");
        return nodes.get(nodes.size() - 1);
    }

    private static JsonNode ask(String query) throws IOException {
        JsonNode answer = post(query);
        assertThat(answer.at("/errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.get("data");
    }

    private static JsonNode post(String query) throws IOException {
        return JSON.readTree(RestAssured.given()
                .contentType("application/json")
                .body(JSON.writeValueAsString(Map.of("query", query)))
                .post("/graphql")
                .asString());
    }

    private static Person person(Recording recording) {
        Person person = new Person(new SubjectEntry(
                recording.newSubject(), "changes-" + KEYS.incrementAndGet(), "Somebody", recording.at()));
        recording.add(person);
        return person;
    }

    private static Claim remark(Recording recording, long supersedes) {
        long number = recording.newClaim();
        long subject = Objects.requireNonNull(recording.graph().findSubject("jen-salke"))
                .entry()
                .number();
        Claim claim = new Remark(
                new ClaimEntry(
                        number,
                        "changes-" + KEYS.incrementAndGet(),
                        subject,
                        Modality.ASSERTED,
                        Continuity.UNSPECIFIED,
                        Validity.notStated(),
                        0,
                        supersedes,
                        null,
                        recording.at()),
                "Worth citing.");
        recording.add(claim);
        recording.add(new Citation(
                recording.newCitation(),
                number,
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
}
