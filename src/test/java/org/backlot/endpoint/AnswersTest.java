package org.backlot.endpoint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.backlot.access.OwnTokens;
import org.backlot.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the data of an answer: errors, sequence numbers, tags; and documents that are kept. */
@QuarkusTest
class AnswersTest {
    private static final String PEOPLE = "{ people(first: 1) { nodes { id } } }";

    @Test
    void anAnswerTellsTheSequenceNumberOfItsGraph() {
        Response response = get(PEOPLE).get("/graphql");

        int sequence = response.path("extensions.sequence");
        assertThat(response.header("Backlot-Sequence")).isEqualTo(Integer.toString(sequence));
        get(PEOPLE)
                .header("Backlot-Sequence-At-Least", sequence)
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void anAnswerThatNeedsNoGraphTellsNone() {
        get("{ __typename }").get("/graphql").then().body("$", not(hasKey("extensions")));
    }

    @Test
    void aStateThatDoesNotComeInTimeIsRefused() {
        get(PEOPLE)
                .queryParam("extensions", "{\"sequenceAtLeast\": 999999999999}")
                .get("/graphql")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("errors[0].extensions.code", equalTo("SEQUENCE_NOT_REACHED"));
    }

    @Test
    void aSequenceNumberThatIsNoneIsRefused() {
        get(PEOPLE)
                .header("Backlot-Sequence-At-Least", "x")
                .get("/graphql")
                .then()
                .statusCode(400);
    }

    @Test
    void whoHasTheAnswerToAGetIsToldSo() {
        String tag = get(PEOPLE)
                .get("/graphql")
                .then()
                .header("Cache-Control", "no-cache")
                .header("Vary", containsString("Accept"))
                .extract()
                .header("ETag");

        Response again =
                get(PEOPLE).header("If-None-Match", "\"other\", " + tag).get("/graphql");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        get("{ people(first: 2) { nodes { id } } }")
                .header("If-None-Match", tag)
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsForOneCallerIsNotKeptForOthers() {
        get(PEOPLE)
                .header("Authorization", OwnTokens.bearer(Role.READER))
                .get("/graphql")
                .then()
                .header("Cache-Control", "private, no-cache")
                .header("Vary", containsString("Authorization"));
    }

    @Test
    void answersToPostsAndErrorsAreKeptByNobody() {
        post("{\"query\": \"" + PEOPLE + "\"}").then().header("Cache-Control", "no-store");
        get("{ people(first: 1000) { nodes { id } } }").get("/graphql").then().header("Cache-Control", "no-store");
    }

    @Test
    void aDocumentIsSentOnceAndThenNamedByItsHash() {
        String query = "{ a" + UUID.randomUUID().toString().replace("-", "") + ": __typename }";
        String named = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + Sha256.of(query) + "\"}}";

        given().queryParam("extensions", named)
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
        post("{\"query\": \"" + query + "\", \"extensions\": " + named + "}")
                .then()
                .body("$", hasKey("data"));
        given().queryParam("extensions", named).get("/graphql").then().body("$", hasKey("data"));
        given().queryParam("documentId", "sha256:" + Sha256.of(query))
                .get("/graphql")
                .then()
                .body("$", hasKey("data"));
    }

    @Test
    void aHashThatIsNotThatOfTheTextIsRefused() {
        post("{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \""
                        + Sha256.of("{ other }") + "\"}}}")
                .then()
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_MISMATCH"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { person(slug: 1) { slug } }                                | BAD_USER_INPUT            | slug   | person
            { person(slug: {a: "StringValue{"}) { slug } }              | BAD_USER_INPUT            | slug   | person
            { person(nobody: 1) { slug } }                              | GRAPHQL_VALIDATION_FAILED | nobody | person
            { person(slug: "x") { at(asOf: 3) { name } } }              | BAD_USER_INPUT            | asOf   | person.at
            { claims(where: {since: "x", no: 1}) { nodes { key } } }    | BAD_USER_INPUT            | where  | claims
            """)
    void anErrorOfAnArgumentPointsAtIt(String query, String code, String argument, String field) {
        Response response = get(query).get("/graphql");

        response.then()
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.argument", equalTo(argument))
                .body("errors[0].extensions.field", equalTo(field))
                .body("errors[0].locations[0].line", equalTo(1));
        assertThat(response.asString()).doesNotContain("Value{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "'", "infinity", "2024-01-10T00:00:00Z", ""})
    void aDateThatIsNoneIsAnErrorOfItsArgument(String date) {
        given().accept("application/graphql-response+json")
                .queryParam("query", "query ($day: Date) { person(slug: \"jen-salke\") { at(asOf: $day) { name } } }")
                .queryParam("variables", "{\"day\": \"" + date + "\"}")
                .get("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.variable", equalTo("day"));
        get("{ person(slug: \"jen-salke\") { at(asOf: \"" + date + "\") { name } } }")
                .get("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo("asOf"))
                .body("errors[0].message", not(containsString("Value{")));
    }

    @Test
    void noFieldIsSuggested() {
        assertThat(get("{ peopl { nodes { id } } }").get("/graphql").asString())
                .doesNotContainIgnoringCase("did you mean");
    }

    private static RequestSpecification get(String query) {
        return given().queryParam("query", query);
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/graphql");
    }
}
