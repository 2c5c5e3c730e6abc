package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake of the caller is told with a code, the place and what to do; an unknown name is an answer. */
@QuarkusTest
@TestProfile(OwnDatabase.WholeSeed.class)
class RefusalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { person { slug } }                                              | AMBIGUOUS_ARGUMENTS | Give exactly one of id, slug.
            { person(id: "x", slug: "y") { slug } }                          | AMBIGUOUS_ARGUMENTS | Give exactly one of id, slug.
            { people(first: 1, last: 1) { nodes { slug } } }                 | AMBIGUOUS_ARGUMENTS | Give first or last, not both.
            { people(after: "%%%") { nodes { slug } } }                      | INVALID_CURSOR      | The cursor in after is not one of this list: pass on an endCursor or startCursor as it came.
            { claims(where: {subject: "nobody-at-all"}) { nodes { key } } }  | UNKNOWN_REFERENCE   | where.subject: there is no subject "nobody-at-all". Slugs are found by the lists and stand in the slug field of every subject.
            { person(slug: "jen-salke") { now { reportsTo(manager: "mgm") { verdict } } } } | UNKNOWN_REFERENCE | manager: there is no person "mgm". Slugs are found by the lists and stand in the slug field of every subject.
            """)
    void aMistakeIsToldWithItsCode(String query, String code, String message) throws IOException {
        JsonNode error = Question.ask(query).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo(code);
        assertThat(error.at("/message").asText()).isEqualTo(message);
        assertThat(error.at("/path").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ person(slug: \"nobody-at-all\") { slug } }",
                "{ person(slug: \"mgm\") { slug } }",
                "{ person(id: \"not an id\") { slug } }",
                "{ node(id: \"\") { id } }",
                "{ claim(key: \"no-such-claim\") { key } }",
                "{ publication(slug: \"no-such-outlet\") { name } }",
                "{ document(slug: \"no-such-document\") { title } }",
                "{ subjectByIdentifier(scheme: \"wikidata\", value: \"Q0\") { slug } }",
            })
    void whatDoesNotExistIsNull(String query) throws IOException {
        JsonNode answer = Question.ask(query);
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.get("data").elements().next().isNull()).isTrue();
    }

    @Test
    void everyNodeIsFoundAgainByItsId() throws IOException {
        JsonNode claim = Question.ask(
                        "{ claim(key: \"sloane-reports-to-brearton\") { id subject { id } citations { nodes {"
                                + " id document { id publication { id } } } } } }")
                .at("/data/claim");
        for (String place : new String[] {
            "/id",
            "/subject/id",
            "/citations/nodes/0/id",
            "/citations/nodes/0/document/id",
            "/citations/nodes/0/document/publication/id"
        }) {
            String id = claim.at(place).asText();
            JsonNode found =
                    Question.ask("{ node(id: \"" + id + "\") { id } nodes(ids: [\"" + id + "\", \"none\"]) { id } }");
            assertThat(found.has("errors")).as(found.toString()).isFalse();
            assertThat(found.at("/data/node/id").asText()).as(place).isEqualTo(id);
            assertThat(found.at("/data/nodes/0/id").asText()).as(place).isEqualTo(id);
            assertThat(found.at("/data/nodes/1").isNull()).as(place).isTrue();
        }
    }
}
