package org.backlot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leads from an anonymous source to a person: what does not exist cannot be asked for. */
@QuarkusTest
@TestProfile(OwnDatabase.WholeSeed.class)
class SourceProtectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"identity", "person", "source", "insider", "speaker"})
    void askingForTheIdentityOfASourceIsNoValidQuery(String field) throws IOException {
        JsonNode answer = Question.ask("{ claims(where: {attributions: [ANONYMOUS]}) { nodes { citations { nodes { "
                + field + " { id } } } } } }");
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.has("data") && !answer.get("data").isNull()).isFalse();
    }
}
