package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backlot.graph.Graph;
import org.backlot.intake.Dossiers;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier says that two companies are one and that one takes another slug; whoever kept a slug is led on. */
@QuarkusTest
class LedOnTest {
    private static final String STORY = """
            dossier: 1
            documents: {led-on-report: {kind: ARTICLE, title: A report, published: "2024-01-10"}}
            companies:
              led-on-pictures: {label: Led On Pictures, identifiers: {example-led-on: a}}
              led-on-films: {label: Led On Films, identifiers: {example-led-on: b}}
            claims:
              led-on-remark:
                remark: {subject: led-on-films, text: They make films.}
                citations: [{document: led-on-report}]
            """;
    private static final String EDITS = STORY + """
            mergers:
              - {duplicate: led-on-films, into: led-on-pictures, reason: One house under two names.}
            """;
    private static final String MOVE = """
            dossier: 1
            slugChanges:
              - {subject: led-on-pictures, slug: led-on-studios, reason: It calls itself so.}
            """;

    private final Dossiers dossiers;
    private final Ledger ledger;
    private final LatestGraph latest;

    @TempDir
    Path folder;

    LedOnTest(Dossiers dossiers, Ledger ledger, LatestGraph latest) {
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.latest = latest;
    }

    @BeforeEach
    void enter() throws IOException {
        enter(STORY);
        enter(EDITS);
        enter(MOVE);
    }

    private void enter(String text) throws IOException {
        dossiers.enter(List.of(Files.writeString(folder.resolve("edits.yaml"), text)));
    }

    @Test
    void everySlugThatLedToItLeadsToItStill() throws IOException {
        for (String slug : List.of("led-on-films", "led-on-pictures", "led-on-studios")) {
            JsonNode company = Question.ask(
                            "{ company(slug: \"" + slug + "\") { slug now { remarks { nodes { text } } } } }")
                    .at("/data/company");
            assertThat(company.at("/slug").asText()).isEqualTo("led-on-studios");
            assertThat(company.at("/now/remarks/nodes/0/text").asText()).isEqualTo("They make films.");
        }
    }

    @Test
    void theSameFilesChangeNothingAgain() throws IOException {
        long before = latest.get().sequence();
        enter(EDITS);
        enter(MOVE);
        assertThat(latest.get().sequence()).isEqualTo(before);
    }

    @Test
    void aGraphLoadedAnewIsLedOnAlike() {
        Graph loaded = ledger.load();
        assertThat(loaded.findSubject("led-on-films")).isEqualTo(latest.get().findSubject("led-on-studios"));
        assertThat(loaded.findSubject("led-on-pictures")).isEqualTo(latest.get().findSubject("led-on-studios"));
    }

    @Test
    void theFeedTellsThatASlugWasChangedAndWhy() throws IOException {
        JsonNode changes = Question.ask(
                "{ changes(last: 50, where: {kinds: [SUBJECT_RESLUGGED]}) { nodes { reason node { ... on Company { slug } } } } }");
        assertThat(changes.at("/data/changes/nodes").toString())
                .contains("{\"reason\":\"It calls itself so.\",\"node\":{\"slug\":\"led-on-studios\"}}");
    }

    @Test
    void aPlanTellsWhatWouldBeLedOnAndLeadsNothing() throws IOException {
        String text = "dossier: 1\ncompanies: {led-on-house: Led On House}\n"
                + "mergers: [{duplicate: led-on-studios, into: led-on-house, reason: For a test.}]\n"
                + "slugChanges: [{subject: led-on-studios, slug: led-on, reason: Shorter.}]\n";
        List<Dossiers.Plan> plans = dossiers.rehearse(List.of(Files.writeString(folder.resolve("plan.yaml"), text)));
        assertThat(plans.get(0).changes())
                .containsExactly(
                        "+ company led-on-house: Led On House",
                        "~ company led-on-studios is merged into led-on-house: For a test.",
                        "~ company led-on-studios has the slug led-on from now on: Shorter.");
        assertThat(latest.get().findSubject("led-on")).isNull();
    }
}
