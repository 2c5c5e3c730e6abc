package org.backlot.endpoint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backlot.refusal.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever goes beyond a limit is told its code, the limit, and what was measured; whatever limit it is. */
@QuarkusTest
class EveryLimitTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Limits that a single request cannot reach; what is told of them is tested where they are. */
    private static final Set<ErrorCode> OF_MANY_REQUESTS = EnumSet.of(
            ErrorCode.OVERLOADED,
            ErrorCode.TIME_LIMIT,
            ErrorCode.TOO_MANY_SOCKETS,
            ErrorCode.TOO_MANY_OPERATIONS_ON_SOCKET,
            ErrorCode.TOO_MANY_UPLOADS,
            ErrorCode.UPLOAD_STALLED);

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments(ErrorCode.QUERY_TOO_LONG, "{a" + " ".repeat(50_000) + "}", 50_000),
                arguments(ErrorCode.TOO_MANY_TOKENS, "{" + "a ".repeat(5_000) + "}", 5_000),
                arguments(ErrorCode.TOO_MANY_OPERATIONS, many(21, "query q%d {__typename}"), 20),
                arguments(ErrorCode.TOO_MANY_FRAGMENTS, "{a}" + many(101, "fragment f%d on Query {a}"), 100),
                arguments(ErrorCode.TOO_MANY_DIRECTIVES, "{a " + "@skip(if: true) ".repeat(51) + "}", 50),
                arguments(ErrorCode.TOO_MANY_VARIABLES, "query(" + many(101, "$v%d: Int") + ") {a}", 100),
                arguments(ErrorCode.CIRCULAR_FRAGMENT, "{...f} fragment f on Query {...f}", 0),
                arguments(ErrorCode.TOO_DEEP, "{" + "a {".repeat(24) + "a" + "}".repeat(25), 24),
                arguments(
                        ErrorCode.INTROSPECTION_TOO_DEEP, "{__schema {" + "a {".repeat(15) + "a" + "}".repeat(17), 16),
                arguments(ErrorCode.TOO_MANY_ALIASES, "{person {" + many(101, "a%d: slug") + "}}", 100),
                arguments(ErrorCode.TOO_MANY_ROOT_FIELDS, "{" + many(21, "a%d") + "}", 20),
                arguments(ErrorCode.TOO_MANY_MISTAKES, "{person(slug: \\\"x\\\") {" + many(101, "a%d") + "}}", 100),
                arguments(
                        ErrorCode.INTROSPECTION_TOO_BROAD,
                        "{__schema {types {fields {name}} queryType {fields {name}}}}",
                        1),
                arguments(
                        ErrorCode.TOO_COSTLY,
                        "{people(first: 200) {nodes {claims(first: 200) {nodes {key subject {slug label}}}}}}",
                        200_000),
                arguments(ErrorCode.INVALID_PAGE_SIZE, "{people(first: 201) {totalCount}}", 200),
                arguments(
                        ErrorCode.OUT_OF_RANGE,
                        "{person(slug: \\\"x\\\") {now {reportingChain(maxDepth: 257) {ending}}}}",
                        256));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ofADocument(ErrorCode code, String document, long limit) throws IOException {
        assertToldIn(post("{\"query\": \"" + document + "\"}"), code, limit);
    }

    static Stream<Arguments> bodies() {
        String variables = "{\"query\": \"{__typename}\", \"variables\": {\"v\": ";
        return Stream.of(
                arguments(ErrorCode.CONTENT_TOO_LARGE, " ".repeat(300_000), 262_144),
                arguments(ErrorCode.CONTENT_TOO_DEEP, "[".repeat(129) + "]".repeat(129), 128),
                arguments(ErrorCode.NUMBER_TOO_LONG, variables + "9".repeat(65) + "}}", 64),
                arguments(ErrorCode.NUMBER_TOO_LONG, variables + "1e401}}", 400),
                arguments(ErrorCode.BATCH_REFUSED, "[{\"query\": \"{__typename}\"}]", 0),
                arguments(ErrorCode.VARIABLES_TOO_LARGE, variables + "\"" + "x".repeat(100_000) + "\"}}", 100_000),
                arguments(ErrorCode.VARIABLES_TOO_DEEP, variables + "[".repeat(11) + "]".repeat(11) + "}}", 10));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void ofABody(ErrorCode code, String body, long limit) throws IOException {
        assertToldIn(post(body), code, limit);
    }

    @Test
    void ofAnAddress() throws IOException {
        assertToldIn(
                given().queryParam("query", "{__typename" + "x".repeat(20_000) + "}")
                        .get("/graphql"),
                ErrorCode.ADDRESS_TOO_LONG,
                16_384);
    }

    @Test
    void ofOperationsOnASocket() throws Exception {
        try (SocketClient socket = SocketClient.ready(SocketTest.endpoint())) {
            for (int i = 0; i <= 100; i++) {
                socket.subscribe("s" + i, "subscription { claimRecorded(last: 0) { key } }");
            }
            JsonNode error = socket.next();
            assertThat(error.at("/id").asText()).isEqualTo("s100");
            assertTold(error.at("/payload/0/extensions"), ErrorCode.TOO_MANY_OPERATIONS_ON_SOCKET, 100);
        }
    }

    @Test
    void noLimitIsLeftOut() {
        Set<ErrorCode> provoked = Stream.concat(documents(), bodies())
                .map(row -> (ErrorCode) row.get()[0])
                .collect(Collectors.toCollection(() -> EnumSet.copyOf(OF_MANY_REQUESTS)));
        provoked.add(ErrorCode.ADDRESS_TOO_LONG);
        assertThat(provoked)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ErrorCode.values())
                        .filter(ErrorCode::isOfLimit)
                        .toList());
    }

    private static void assertToldIn(Response response, ErrorCode code, long limit) throws IOException {
        JsonNode answer = JSON.readTree(response.asString());
        assertThat(answer.has("data")).isFalse();
        JsonNode errors = answer.get("errors");
        assertTold(errors.get(errors.size() - 1).get("extensions"), code, limit);
    }

    private static void assertTold(JsonNode told, ErrorCode code, long limit) {
        assertThat(told.get("code").asText()).isEqualTo(code.name());
        assertThat(told.get("limit").asLong()).isEqualTo(limit);
        assertThat(told.get("cost").isIntegralNumber()).isTrue();
        assertThat(told.get("cost").asLong()).isGreaterThan(limit);
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/graphql");
    }

    private static String many(int times, String form) {
        return IntStream.range(0, times).mapToObj(i -> form.formatted(i)).collect(Collectors.joining(" "));
    }
}
