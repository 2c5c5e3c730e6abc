package org.backlot.endpoint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.TimeUnit;
import org.backlot.access.OwnTokens;
import org.backlot.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens come in the header, or in the first message of a socket; one that does not count is refused. */
@QuarkusTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TokensOverTheWireTest {
    private static final String FORGED = "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.eA";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json", "text/event-stream"})
    void aReadWithATokenThatDoesNotCountIsRefused(String accept) {
        given().header("Authorization", FORGED)
                .accept(accept)
                .contentType("application/json")
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void aReadWithATokenThatCountsIsAnswered() {
        given().header("Authorization", OwnTokens.bearer(Role.READER))
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void aSocketWithATokenThatDoesNotCountIsClosed() throws Exception {
        try (SocketClient socket = SocketClient.open(SocketTest.endpoint(), "graphql-transport-ws", null)) {
            socket.send("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"" + FORGED + "\"}}");
            assertThat(socket.closed()).isEqualTo(4403);
        }
    }
}
