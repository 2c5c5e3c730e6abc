package org.backlot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sockets speak graphql-transport-ws. */
@QuarkusTest
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SocketTest {

    static URI endpoint() {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql");
    }

    @Test
    void anOperationIsAnsweredByNextAndComplete() throws Exception {
        try (SocketClient socket = ready()) {
            socket.send("{\"id\": \"q\", \"type\": \"subscribe\", \"payload\": {\"query\": \"query A($y: Boolean!) {"
                    + " __typename @include(if: $y) } query B { b: __typename }\", \"operationName\": \"A\","
                    + " \"variables\": {\"y\": true}}}");

            JsonNode next = socket.next();
            assertThat(next.at("/type").asText()).isEqualTo("next");
            assertThat(next.at("/id").asText()).isEqualTo("q");
            assertThat(next.at("/payload/data/__typename").asText()).isEqualTo("Query");
            assertThat(socket.next().at("/type").asText()).isEqualTo("complete");
        }
    }

    @Test
    void anInvalidOperationIsAnsweredByOneErrorAndItsIdIsFreeAgain() throws Exception {
        try (SocketClient socket = ready()) {
            for (int i = 0; i < 2; i++) {
                socket.send(subscribe("1", "{ noSuchField }"));
                JsonNode error = socket.next();
                assertThat(error.at("/type").asText()).isEqualTo("error");
                assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
            }
            socket.send(subscribe("1", "{ __typename }"));
            assertThat(socket.next().at("/type").asText()).isEqualTo("next");
        }
    }

    @Test
    void aPingIsAnsweredByAPong() throws Exception {
        try (SocketClient socket = ready()) {
            socket.send("{\"type\": \"ping\"}");
            assertThat(socket.next().at("/type").asText()).isEqualTo("pong");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no json                                                              | 4400
            []                                                                   | 4400
            {"type": "no-such-type"}                                             | 4400
            {"type": "subscribe", "payload": {"query": "{ __typename }"}}        | 4400
            {"type": "subscribe", "id": "1"}                                     | 4400
            {"type": "subscribe", "id": "1", "payload": {}}                      | 4400
            {"type": "subscribe", "id": "", "payload": {"query": "{ a }"}}       | 4400
            {"type": "connection_init"}                                          | 4429
            """)
    void aFaultyMessageClosesTheSocket(String message, int code) throws Exception {
        try (SocketClient socket = ready()) {
            socket.send(message);
            assertThat(socket.closed()).isEqualTo(code);
        }
    }

    @Test
    void whoIsNotLetInYetMayNotSubscribe() throws Exception {
        try (SocketClient socket = SocketClient.open(endpoint(), "graphql-transport-ws", null)) {
            socket.send(subscribe("1", "{ __typename }"));
            assertThat(socket.closed()).isEqualTo(4401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql-ws", "nonsense"})
    void anotherProtocolIsNotSpoken(String protocol) {
        assertNotOpened(protocol, null);
    }

    @Test
    void aPageOfAnotherSiteGetsNoSocket() {
        assertNotOpened("graphql-transport-ws", "https://elsewhere.example");
    }

    @Test
    void aPageOfThisHostGetsOne() throws Exception {
        SocketClient.open(
                        endpoint(),
                        "graphql-transport-ws",
                        "http://" + endpoint().getAuthority())
                .close();
    }

    private static void assertNotOpened(String protocol, @Nullable String origin) {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> SocketClient.open(endpoint(), protocol, origin))
                .withCauseInstanceOf(WebSocketHandshakeException.class);
    }

    private static SocketClient ready() throws Exception {
        return SocketClient.ready(endpoint());
    }

    private static String subscribe(String id, String query) {
        return "{\"id\": \"" + id + "\", \"type\": \"subscribe\", \"payload\": {\"query\": \"" + query + "\"}}";
    }
}
