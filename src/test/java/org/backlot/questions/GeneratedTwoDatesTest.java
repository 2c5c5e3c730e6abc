package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is asked of two days in one request is answered as it is when each day is asked alone. */
@QuarkusTest
@TestProfile(OwnDatabase.WholeSeed.class)
class GeneratedTwoDatesTest {
    private static final int QUERIES = 334;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2200;
    private static final List<String> KINDS = List.of("person", "company", "division", "post", "announcement");
    private static final List<String> LISTS = List.of("people", "companies", "divisions", "posts", "announcements");

    private final List<String[]> subjects = new ArrayList<>();

    /** How two days come to stand in one request. */
    enum Form {
        ALIAS,
        VARIABLES,
        DEPTH
    }

    @BeforeEach
    void listSubjects() throws IOException {
        for (int i = 0; i < KINDS.size(); i++) {
            for (JsonNode node : Question.ask("{ all: " + LISTS.get(i) + "(first: 200) { nodes { slug } } }")
                    .at("/data/all/nodes")) {
                subjects.add(new String[] {KINDS.get(i), node.get("slug").asText()});
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoDaysInOneRequestAreAnsweredAsEachAlone(Form form) throws IOException {
        Random random = new Random(20240110L + form.ordinal());
        int different = 0;
        for (int i = 0; i < QUERIES; i++) {
            String[] subject = subjects.get(random.nextInt(subjects.size()));
            String type = Character.toUpperCase(subject[0].charAt(0)) + subject[0].substring(1);
            String selection = new RandomSelection(random).of(type + "At", 3);
            String root = subject[0] + "(slug: \"" + subject[1] + "\")";
            String one = FIRST.plusDays(random.nextInt(DAYS)).toString();
            String other = FIRST.plusDays(random.nextInt(DAYS)).toString();
            JsonNode first = alone(root, one, selection);
            JsonNode second = alone(root, other, selection);
            JsonNode both = both(form, root, type, one, other, selection);
            assertThat(both.at("/one"))
                    .as("%s of %s and %s: %s", root, one, other, selection)
                    .isEqualTo(first);
            assertThat(both.at("/other"))
                    .as("%s of %s and %s: %s", root, one, other, selection)
                    .isEqualTo(second);
            different += first.equals(second) ? 0 : 1;
        }
        assertThat(different).as("queries to which the day makes a difference").isGreaterThan(QUERIES / 4);
    }

    private static JsonNode alone(String root, String day, String selection) throws IOException {
        return data("query($day: Date) { it: " + root + " { at(asOf: $day) " + selection + " } }", Map.of("day", day))
                .at("/at");
    }

    private static JsonNode both(Form form, String root, String type, String one, String other, String selection)
            throws IOException {
        return switch (form) {
            case ALIAS ->
                data(
                        "{ it: " + root + " { one: at(asOf: \"" + one + "\") " + selection + " other: at(asOf: \""
                                + other + "\") " + selection + " } }",
                        Map.of());
            case VARIABLES ->
                data(
                        "query($one: Date, $other: Date) { it: " + root + " { one: at(asOf: $one) { ...s }"
                                + " other: at(asOf: $other) { ...s } } } fragment s on " + type + "At " + selection,
                        Map.of("one", one, "other", other));
            case DEPTH ->
                raised(data(
                        "{ it: " + root + " { one: at(asOf: \"" + one + "\") { ...s within: subject { ... on " + type
                                + " { other: at(asOf: \"" + other + "\") { ...s } } } } } } fragment s on " + type
                                + "At " + selection,
                        Map.of()));
        };
    }

    /** What stands within the first day is put beside it. */
    private static JsonNode raised(JsonNode it) {
        JsonNode within = ((ObjectNode) it.get("one")).remove("within");
        ((ObjectNode) it).set("other", within.get("other"));
        return it;
    }

    private static JsonNode data(String query, Map<String, String> variables) throws IOException {
        JsonNode answer = Question.ask(query, variables);
        assertThat(answer.has("errors"))
                .as("%s: %s", query, answer.get("errors"))
                .isFalse();
        return answer.at("/data/it");
    }
}
