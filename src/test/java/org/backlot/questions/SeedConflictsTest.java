package org.backlot.questions;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The conflicts of the whole seed are those that its makers list, no more and no fewer: over the whole store, and for each
 * claim. The list is no part of the project; the test is skipped where it is missing.
 */
@QuarkusTest
@TestProfile(OwnDatabase.WholeSeed.class)
class SeedConflictsTest {
    private static final String CONFLICT =
            "nodes { type verdict compatibility claims(first: 5) { nodes { claim { key } } } }";

    /** The keys of the claims in the seed, by what the list calls them. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("C02", "salke-heads-amazon-studios"),
            Map.entry("C13", "layoffs-pending-elsewhere"),
            Map.entry("C18", "sloane-former-senior-evp-of-mgm-scripted-tv"),
            Map.entry("C21", "sloane-reports-to-brearton"),
            Map.entry("C25", "sanders-works-with-these-teams"),
            Map.entry("X01", "sloane-evp-of-mgm-scripted-tv"),
            Map.entry("X02", "sloane-senior-evp-of-mgm-ua-television"),
            Map.entry("X03", "sloane-reports-to-sanders"),
            Map.entry("X04a", "wright-overseen-by-brearton"),
            Map.entry("X04b", "wright-now-reports-to-brearton"),
            Map.entry("X06", "salke-heads-amazon-and-mgm-studios"),
            Map.entry("X10", "layoffs-pending-in-most-regions"),
            Map.entry("X15", "studios-teams-work-with-two-teams"));

    /** A conflict as the list tells it. */
    private record Expected(String type, String verdict, Set<String> claims) {
        static Expected listed(JsonNode entry) {
            Set<String> claims = new TreeSet<>();
            entry.get("claims").forEach(claim -> claims.add(Objects.requireNonNull(KEYS.get(claim.asText()))));
            return new Expected(entry.get("type").asText(), entry.get("expect").asText(), claims);
        }

        /** As found; where the list names the way in which both can be true, that is told too. */
        static Expected found(JsonNode conflict) {
            Set<String> claims = conflict.at("/claims/nodes").findValuesAsText("key").stream()
                    .collect(toCollection(TreeSet::new));
            boolean narrower = conflict.get("compatibility").asText().equals("NARROWER_SCOPE");
            return new Expected(
                    conflict.get("type").asText(),
                    conflict.get("verdict").asText() + (narrower ? "_NARROWER" : ""),
                    claims);
        }
    }

    @Test
    void overTheWholeStoreTheVerdictsAreThoseExpected() throws IOException {
        List<Expected> expected = expected();
        JsonNode conflicts = ask("{ conflicts(first: 50) { totalCount thorough " + CONFLICT + " } }")
                .get("conflicts");
        assertThat(conflicts.get("thorough").asBoolean()).isTrue();
        assertThat(conflicts.get("totalCount").asInt()).isEqualTo(expected.size());
        assertThat(found(conflicts)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void eachClaimHasThoseOfWhichItIsPart() throws IOException {
        List<Expected> expected = expected();
        JsonNode claims = ask("{ claims(first: 200) { pageInfo { hasNextPage } nodes { key conflicts(first: 5) { "
                        + CONFLICT + " } } } }")
                .get("claims");
        assertThat(claims.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(claims.get("nodes")).isNotEmpty();
        for (JsonNode claim : claims.get("nodes")) {
            String key = claim.get("key").asText();
            assertThat(found(claim.get("conflicts")))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(expected.stream()
                            .filter(conflict -> conflict.claims().contains(key))
                            .toList());
        }
    }

    private static List<Expected> found(JsonNode conflicts) {
        List<Expected> found = new ArrayList<>();
        conflicts.get("nodes").forEach(conflict -> found.add(Expected.found(conflict)));
        return found;
    }

    private static List<Expected> expected() throws IOException {
        Path list = Path.of(System.getProperty("backlot.shared", "../shared"), "seed", "conflicts.json");
        assumeTrue(
                Files.isRegularFile(list),
                "skipped: there is no " + list.toAbsolutePath().normalize());
        List<Expected> expected = new ArrayList<>();
        new ObjectMapper().readTree(Files.readString(list)).forEach(entry -> expected.add(Expected.listed(entry)));
        return expected;
    }

    private static JsonNode ask(String query) throws IOException {
        JsonNode answer = Question.ask(query);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }
}
