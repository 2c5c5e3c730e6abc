package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
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
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Modality;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectEntry;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.LedgerException;
import org.backlot.ledger.Recording;
import org.backlot.person.Person;
import org.backlot.remark.Remark;
import org.backlot.snapshot.LatestGraph;
import org.backlot.time.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "I stored the id of Jennifer Salke; the record was merged with Jen Salke": the id goes on leading to her. */
@QuarkusTest
@TestProfile(MergedPersonTest.Merged.class)
class MergedPersonTest {
    private static String storedId = "";

    /** The whole seed, in which one person is entered twice and merged. */
    public static final class Merged extends OwnDatabase {
        public Merged() {
            super("merged", Map.of());
        }
    }

    @Inject
    Ledger ledger;

    @Inject
    LatestGraph latest;

    @BeforeEach
    void enterTwiceAndMerge() throws IOException {
        if (storedId.isEmpty()) {
            ledger.record(MergedPersonTest::enterAgain);
            storedId = Question.ask("{ person(slug: \"jennifer-salke\") { id } }")
                    .at("/data/person/id")
                    .asText();
            merge("jennifer-salke", "jen-salke");
        }
    }

    @Test
    void theStoredIdLeadsToThePersonWhoStandsForBoth() throws IOException {
        JsonNode answer = Question.ask("{ node(id: \"" + storedId + "\") { ... on Person { slug } } resolve(id: \""
                        + storedId + "\") { requestedId redirected node { ... on Person { slug } } } }")
                .get("data");
        assertThat(answer.at("/node/slug").asText()).isEqualTo("jen-salke");
        assertThat(answer.at("/resolve/requestedId").asText()).isEqualTo(storedId);
        assertThat(answer.at("/resolve/redirected").asBoolean()).isTrue();
        assertThat(answer.at("/resolve/node/slug").asText()).isEqualTo("jen-salke");
    }

    @Test
    void anIdThatWasNeverMergedIsNotRedirected() throws IOException {
        String id = Question.ask("{ person(slug: \"jen-salke\") { id } }")
                .at("/data/person/id")
                .asText();
        JsonNode resolution = Question.ask("{ resolve(id: \"" + id + "\") { redirected node { id } } }");
        assertThat(resolution.at("/data/resolve/redirected").asBoolean()).isFalse();
        assertThat(resolution.at("/data/resolve/node/id").asText()).isEqualTo(id);
    }

    @Test
    void slugIdentifierAndClaimsOfTheDuplicateAreThePersonsNow() throws IOException {
        JsonNode answer = Question.ask(
                        "{ person(slug: \"jennifer-salke\") { slug now { remarks { nodes { text about { subject {"
                                + " slug } } } } } } subjectByIdentifier(scheme: \"example\", value: \"salke\") { slug } people {"
                                + " nodes { slug } } }")
                .get("data");
        assertThat(answer.at("/person/slug").asText()).isEqualTo("jen-salke");
        assertThat(answer.at("/person/now/remarks").toString())
                .contains("{\"text\":\"Entered twice.\",\"about\":{\"subject\":{\"slug\":\"jen-salke\"}}}");
        assertThat(answer.at("/subjectByIdentifier/slug").asText()).isEqualTo("jen-salke");
        assertThat(answer.at("/people").toString()).doesNotContain("jennifer-salke");
    }

    @Test
    void aGraphLoadedAnewHasTheSameRedirects() {
        Graph loaded = ledger.load();
        assertThat(loaded.sequence()).isEqualTo(latest.get().sequence());
        assertThat(loaded.findSubject("jennifer-salke")).isEqualTo(latest.get().findSubject("jen-salke"));
    }

    @ParameterizedTest
    @CsvSource({"jen-salke, jen-salke", "jen-salke, amazon", "jen-salke, mgm-plus"})
    void whatCannotBeOneIsNotMerged(String duplicate, String into) {
        long before = latest.get().sequence();
        assertThatThrownBy(() -> merge(duplicate, into)).isInstanceOf(LedgerException.class);
        assertThat(ledger.load().sequence()).isEqualTo(before);
    }

    private void merge(String duplicate, String into) {
        Graph graph = latest.get();
        Subject one = Objects.requireNonNull(graph.findSubject(duplicate));
        Subject other = Objects.requireNonNull(graph.findSubject(into));
        ledger.record(recording -> {
            recording.merge(one, other, "The same person under a fuller form of her name.");
            return recording;
        });
    }

    private static long enterAgain(Recording recording) {
        long number = recording.newSubject();
        recording.add(new Person(new SubjectEntry(number, "jennifer-salke", "Jennifer Salke", recording.at())));
        recording.add(new Identifier(number, "example", "salke"));
        long claim = recording.newClaim();
        ClaimEntry entry = new ClaimEntry(
                claim,
                "entered-twice",
                number,
                Modality.ASSERTED,
                Continuity.UNSPECIFIED,
                Validity.notStated(),
                0,
                0,
                null,
                recording.at());
        recording.add(new Remark(entry, "Entered twice."));
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
        return number;
    }
}
