package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two dates in one request answer as two requests do. */
@QuarkusTest
@TestProfile(OwnDatabase.WholeSeed.class)
class TwoDatesTest {
    private static final String VIEW =
            "{ name coverage { state } reportingChain { ending hops { certainty stalenessDays"
                    + " manager { name reportingChain { hops { stalenessDays manager { name } } } } line { standing { value }"
                    + " citations { nodes { document { slug } } } } } } }";

    @ParameterizedTest
    @CsvSource({
        "lindsay-sloane, 2023-06-01, 2024-01-11",
        "lindsay-sloane, 2019-01-01, 2024-01-10",
        "michael-wright, 2022-12-01, 2024-01-11",
        "chris-brearton, 2022-11-29, 2025-01-01",
    })
    void byAlias(String slug, String one, String other) throws IOException {
        JsonNode both = Question.ask(person(slug, at("one", one) + " " + at("other", other)));
        assertThat(both.at("/data/person/one")).isEqualTo(alone(slug, one)).isNotEqualTo(alone(slug, other));
        assertThat(both.at("/data/person/other")).isEqualTo(alone(slug, other));
    }

    @Test
    void oneInsideTheOther() throws IOException {
        JsonNode nested = Question.ask(person(
                "lindsay-sloane",
                "outer: at(asOf: \"2024-01-11\") { name manager { person { subject { ... on Person { inner: at(asOf:"
                        + " \"2022-12-01\") " + VIEW + " } } } } }"));
        assertThat(nested.at("/data/person/outer/manager/person/subject/inner"))
                .isEqualTo(alone("chris-brearton", "2022-12-01"));
    }

    @Test
    void everyPersonOfAListAtBoth() throws IOException {
        JsonNode both = Question.ask(
                "{ people { nodes { slug " + at("one", "2023-06-01") + " " + at("other", "2024-01-11") + " } } }");
        for (JsonNode person : List.copyOf(toList(both.at("/data/people/nodes")))) {
            String slug = person.get("slug").asText();
            assertThat(person.get("one")).as(slug).isEqualTo(alone(slug, "2023-06-01"));
            assertThat(person.get("other")).as(slug).isEqualTo(alone(slug, "2024-01-11"));
        }
    }

    private static List<JsonNode> toList(JsonNode array) {
        List<JsonNode> nodes = new java.util.ArrayList<>();
        array.forEach(nodes::add);
        assertThat(nodes).isNotEmpty();
        return nodes;
    }

    private static JsonNode alone(String slug, String day) throws IOException {
        return Question.ask(person(slug, at("view", day))).at("/data/person/view");
    }

    private static String person(String slug, String fields) {
        return "{ person(slug: \"" + slug + "\") { " + fields + " } }";
    }

    private static String at(String alias, String day) {
        return alias + ": at(asOf: \"" + day + "\") " + VIEW;
    }
}
