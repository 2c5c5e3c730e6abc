package org.backlot.endpoint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint with a list of documents answers those and nothing else, whatever way one asks. */
@QuarkusTest
@TestProfile(ClosedEndpoint.class)
class ClosedEndpointTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = ClosedEndpoint.PAGE;

    static Stream<Map<String, Object>> trusted() {
        return Stream.of(
                Map.of("documentId", "page"),
                Map.of("documentId", "sha256:" + Sha256.of(PAGE)),
                Map.of("query", PAGE),
                Map.of("query", PAGE, "documentId", "page"),
                Map.of("extensions", persisted(PAGE)),
                Map.of("query", PAGE, "extensions", persisted(PAGE)));
    }

    @ParameterizedTest
    @MethodSource("trusted")
    void aDocumentOnTheListIsAnswered(Map<String, Object> request) throws IOException {
        given().contentType("application/json")
                .body(JSON.writeValueAsString(request))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.person.slug", equalTo("mike-hopkins"));
    }

    @Test
    void soItIsByGet() {
        given().queryParam("documentId", "page")
                .get("/graphql")
                .then()
                .body("data.person.slug", equalTo("mike-hopkins"));
    }

    static Stream<Map<String, Object>> others() {
        String other = "{ people { totalCount } }";
        return Stream.of(
                Map.of("query", other),
                Map.of("query", PAGE + " "),
                Map.of("query", "{ __schema { types { name } } }"),
                Map.of("query", "{ __typename }"),
                Map.of("query", "{"),
                Map.of("documentId", "other"),
                Map.of("documentId", "../page"),
                Map.of("query", other, "documentId", "page"),
                Map.of("extensions", persisted(other)),
                Map.of("query", other, "extensions", persisted(other)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void everythingElseIsRefused(Map<String, Object> request) throws IOException {
        given().contentType("application/json")
                .body(JSON.writeValueAsString(request))
                .post("/graphql")
                .then()
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("DOCUMENT_NOT_TRUSTED"))
                .body("$", not(hasKey("data")));
    }

    @Test
    void whatWasRefusedIsNotKeptUnderItsHash() throws IOException {
        everythingElseIsRefused(Map.of("query", "{ people { totalCount } }"));
        everythingElseIsRefused(Map.of("extensions", persisted("{ people { totalCount } }")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename }", "subscription { claimRecorded { key } }"})
    void everythingElseIsRefusedOnASocket(String document) throws Exception {
        try (SocketClient socket = SocketClient.ready(SocketTest.endpoint())) {
            socket.subscribe("1", document);
            JsonNode error = socket.next();
            assertThat(error.at("/type").asText()).isEqualTo("error");
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo("DOCUMENT_NOT_TRUSTED");
        }
    }

    @Test
    void oneSocketTooManyIsToldTheLimit() throws Exception {
        List<SocketClient> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < ClosedEndpoint.SOCKETS; i++) {
                sockets.add(SocketClient.ready(SocketTest.endpoint()));
            }
            assertThat(handshake())
                    .startsWith("HTTP/1.1 503")
                    .contains("\"code\":\"TOO_MANY_SOCKETS\"", "\"limit\":6", "\"cost\":7");
        } finally {
            sockets.forEach(SocketClient::close);
        }
    }

    private static String handshake() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                    + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            StringBuilder text = new StringBuilder();
            while (text.indexOf("]}") < 0) {
                int next = answer.read();
                if (next < 0) {
                    break;
                }
                text.append((char) next);
            }
            return text.toString();
        }
    }

    private static Map<String, Object> persisted(String query) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(query)));
    }
}
