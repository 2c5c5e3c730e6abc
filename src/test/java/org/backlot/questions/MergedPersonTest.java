package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import org.backlot.graph.Graph;
import org.backlot.ledger.Ledger;
import org.backlot.ledger.LedgerException;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a duplicate was is the person's who stands for both: slug, identifier and claims. */
@QuarkusTest
@TestProfile(Edits.Profile.class)
class MergedPersonTest {
    @Inject
    Ledger ledger;

    @Inject
    LatestGraph latest;

    @BeforeEach
    void merge() throws IOException {
        Edits.make(ledger);
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
                .contains("{\"text\":\"Entered again.\",\"about\":{\"subject\":{\"slug\":\"jen-salke\"}}}");
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
    @CsvSource({"jen-salke, jen-salke", "jen-salke, amazon-studios", "jen-salke, mgm-plus"})
    void whatCannotBeOneIsNotMerged(String duplicate, String into) {
        long before = latest.get().sequence();
        assertThatThrownBy(() -> Edits.merge(ledger, duplicate, into)).isInstanceOf(LedgerException.class);
        assertThat(ledger.load().sequence()).isEqualTo(before);
    }
}
