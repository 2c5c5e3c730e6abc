package org.backlot.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.intake.Edition;
import org.backlot.publication.Document;
import org.backlot.reporting.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five entities of Wikidata as it gives them out: everything in them is kept, or counted as left out. */
@QuarkusTest
@TestProfile(Imported.Alone.class)
class WikidataTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("backlot.shared", "../shared"), "data", "wikidata-entity-json");

    private final Wikidata wikidata;
    private final Imported imported;

    WikidataTest(Wikidata wikidata, Imported imported) {
        this.wikidata = wikidata;
        this.imported = imported;
    }

    private Imported.Result enter(String name) throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "skipped: there is no " + FOLDER.toAbsolutePath().normalize());
        Path file = FOLDER.resolve(name + ".json.gz");
        return imported.enter(wikidata, file, Edition.of(file, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Q42, 332, 2, 254",
        "Q53713, 209, 16, 125",
        "Q182397, 123, 19, 50",
        "Q8413, 305, 3, 212",
        "wbgetentities-Oliver-Kahn, 35, 0, 5"
    })
    void everyStatementIsKeptOrCountedAndTheSameFileAgainChangesNothing(
            String name, long statements, long positions, long identifiers) throws IOException {
        Imported.Result result = enter(name);
        assertThat(result.tally().read() - 1 + counted(result, "statements of "))
                .isEqualTo(statements);
        assertThat(result.findings()).isEmpty();
        assertThat(rows(name, result)).containsExactly(positions, identifiers);
        assertThat(enter(name).tally().isEmpty()).isTrue();
    }

    @Test
    void everyReferenceIsCitedOrCounted() throws IOException {
        Imported.Result result = enter("Q42");
        JsonNode entity = entity("Q42");
        List<JsonNode> statements = new ArrayList<>();
        entity.path("claims").forEach(property -> property.forEach(statements::add));
        assertThat(statements).hasSize(332);
        assertThat(statements.stream().filter(it -> it.path("references").size() > 0))
                .hasSize(99);
        assertThat(urls(statements)).hasSize(39);

        long references = statements.stream()
                .mapToLong(it -> it.path("references").size())
                .sum();
        Subject adams = Objects.requireNonNull(result.graph().findIdentified("wikidata", "Q42"));
        List<Document> cited = result.graph().claims(adams).stream()
                .flatMap(claim -> result.graph().citations(claim).stream())
                .filter(citation -> citation.restsOn() != 0)
                .map(citation -> result.graph().document(citation.restsOn()))
                .toList();
        assertThat(cited.size() + counted(result, "references ")).isEqualTo(references);
        assertThat(cited.stream().map(Document::url).filter(urls(statements)::contains))
                .hasSize(3);
    }

    private static long counted(Imported.Result result, String what) {
        return result.notCarried().stream()
                .filter(line -> line.startsWith(what))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static JsonNode entity(String id) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(FOLDER.resolve(id + ".json.gz")))) {
            return new ObjectMapper().readTree(in).path("entities").path(id);
        }
    }

    /** The addresses (P854) that references of statements give. */
    private static List<String> urls(List<JsonNode> statements) {
        List<String> urls = new ArrayList<>();
        for (JsonNode statement : statements) {
            for (JsonNode reference : statement.path("references")) {
                reference
                        .path("snaks")
                        .path("P854")
                        .forEach(snak ->
                                urls.add(snak.path("datavalue").path("value").asText()));
            }
        }
        return urls;
    }

    /** How many positions and further identifiers a person has. */
    private static List<Long> rows(String name, Imported.Result result) {
        Graph graph = result.graph();
        String id = name.startsWith("Q") ? name : "Q131261";
        Subject subject = Objects.requireNonNull(graph.findIdentified("wikidata", id));
        long positions = graph.claims(subject, ClaimKind.POSITION, Side.SUBJECT).stream()
                .filter(claim -> !claim.entry().key().matches(".*-p(102|463)"))
                .count();
        return List.of(positions, graph.identifiers(subject).size() - 1L);
    }
}
