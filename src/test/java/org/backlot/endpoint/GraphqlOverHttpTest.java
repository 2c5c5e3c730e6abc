package org.backlot.endpoint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP, as its specification has it. */
@QuarkusTest
class GraphqlOverHttpTest {
    private static final String JSON = "application/json";
    private static final String RESPONSE = "application/graphql-response+json";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"query": "{ __typename }"}                                             | 200 | 200 |
            {"query": "{ __typename }", "variables": null, "operationName": null}   | 200 | 200 |
            {"query": "query A { __typename } query B { b: __typename }", "operationName": "B"} | 200 | 200 |
            {"query": "query A { __typename } query B { __typename }"}              | 200 | 400 | OPERATION_RESOLUTION_FAILURE
            {"query": "query A { __typename }", "operationName": "C"}               | 200 | 400 | OPERATION_RESOLUTION_FAILURE
            {"query": "{"}                                                          | 200 | 400 | GRAPHQL_PARSE_FAILED
            {"query": "{ noSuchField }"}                                            | 200 | 400 | GRAPHQL_VALIDATION_FAILED
            {"query": "query ($a: Int!) { __typename @include(if: true) people(first: $a) { totalCount } }"} | 200 | 400 | BAD_USER_INPUT
            {"query": "query ($a: Int) { people(first: $a) { totalCount } }", "variables": {"a": "x"}} | 200 | 400 | BAD_USER_INPUT
            {"query": 1}                                                            | 400 | 400 | BAD_REQUEST
            {"query": "{ __typename }", "variables": "x"}                           | 400 | 400 | BAD_REQUEST
            {"query": "{ __typename }", "variables": [1]}                           | 400 | 400 | BAD_REQUEST
            {"query": "{ __typename }", "operationName": 7}                         | 400 | 400 | BAD_REQUEST
            {"query": "{ __typename }", "extensions": "x"}                          | 400 | 400 | BAD_REQUEST
            {}                                                                      | 400 | 400 | BAD_REQUEST
            {"query": "{ __type                                                     | 400 | 400 | BAD_REQUEST
            null                                                                    | 400 | 400 | BAD_REQUEST
            [{"query": "{ __typename }"}]                                           | 400 | 400 | BATCH_REFUSED
            """)
    void theStatusTellsWhatCameOfAPost(String body, int asJson, int asResponse, String code) {
        expect(post(JSON, body), asJson, JSON, code);
        expect(post(RESPONSE, body), asResponse, RESPONSE, code);
    }

    private static void expect(Response response, int status, String type, String code) {
        response.then().statusCode(status).contentType(startsWith(type));
        if (code == null) {
            response.then().body("$", hasKey("data")).body("$", not(hasKey("errors")));
        } else {
            response.then().body("errors[0].extensions.code", equalTo(code)).body("$", not(hasKey("data")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=utf-16",
                "application/jsonx"
            })
    void onlyJsonInUtf8IsReadFromABody(String type) {
        plain().config(asTyped(type))
                .contentType(type)
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(415)
                .body("errors[0].extensions.code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=UTF-8",
                "APPLICATION/JSON;charset=\"utf-8\"",
                "application/json, application/json"
            })
    void jsonIsReadHoweverItIsCalled(String type) {
        plain().config(asTyped(type))
                .contentType(type)
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, 200, application/json",
        "application/*, 200, application/json",
        "'application/graphql-response+json, application/json;q=0.9', 200, application/graphql-response+json",
        "'application/json, application/graphql-response+json;q=0.5', 200, application/json",
        "'text/html, */*;q=0.1', 200, application/json",
        "text/html, 406, application/json",
        "'application/json;charset=utf-16', 406, application/json",
        "application/json;q=0, 406, application/json"
    })
    void theAnswerHasTheTypeThatTheCallerWouldHaveMost(String accept, int status, String type) {
        plain().accept(accept)
                .contentType(JSON)
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(status)
                .contentType(startsWith(type))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void getAnswersQueries() {
        plain().queryParam("query", "query A($n: Int!) {\n people(first: $n) { nodes { id } } } query B { __typename }")
                .queryParam("operationName", "A")
                .queryParam("variables", "{\"n\": 1}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.people.nodes.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query=mutation%7B__typename%7D               | 405
            query=%7B__typename%7D&query=%7B__typename%7D| 400
            query=%7B__typename%7D&variables=x           | 400
            query=%7B__typename%7D&variables=%5B1%5D     | 400
            other=1                                      | 400
            """)
    void getRefusesWhatIsNoQuery(String parameters, int status) {
        assertThat(given().urlEncodingEnabled(false)
                        .accept(RESPONSE)
                        .get("/graphql?" + parameters)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void parametersOfAPostAreNotLookedAt() {
        plain().queryParam("query", "{ other: __typename }")
                .contentType(JSON)
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .body("data", hasKey("__typename"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void otherMethodsAreNotAllowed(String method) {
        plain().request(method, "/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, POST, OPTIONS")
                .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    void headIsAGetWithoutItsBody() {
        Response head = plain().queryParam("query", "{ __typename }").head("/graphql");

        head.then().statusCode(200).contentType(startsWith(JSON));
        assertThat(head.asString()).isEmpty();
    }

    @Test
    void optionsTellTheMethods() {
        plain().options("/graphql").then().statusCode(204).header("Allow", "GET, HEAD, POST, OPTIONS");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        post(JSON, "{\"query\": \"{ __typename } #" + "x".repeat(300_000) + "\"}")
                .then()
                .statusCode(413)
                .body("errors[0].extensions.code", equalTo("CONTENT_TOO_LARGE"));
    }

    @Test
    void aCompressedBodyIsNotRead() {
        plain().header("Content-Encoding", "gzip")
                .contentType(JSON)
                .body(new byte[] {31, -117, 8, 0})
                .post("/graphql")
                .then()
                .statusCode(415);
    }

    @Test
    void anotherSiteIsNotLetIn() {
        Response response = given().header("Origin", "https://elsewhere.example")
                .queryParam("query", "{ __typename }")
                .get("/graphql");

        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void theEndpointThatComesWithTheFrameworkIsNotServed() {
        given().get("/smallrye-graphql/schema.graphql").then().statusCode(404);
        given().contentType(JSON)
                .body("{\"query\": \"{ __typename }\"}")
                .post("/smallrye-graphql")
                .then()
                .statusCode(404);
    }

    /** Takes the body as text, whatever it is called. */
    private static RestAssuredConfig asTyped(String type) {
        String name = type.replaceAll(";.*", "");
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(name, ContentType.TEXT)
                        .encodeContentTypeAs(type, ContentType.TEXT));
    }

    private static Response post(String accept, String body) {
        return plain().accept(accept).contentType(JSON).body(body).post("/graphql");
    }

    /** Sends types as they are given. */
    private static RequestSpecification plain() {
        return given().config(RestAssuredConfig.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }
}
