package org.backlot.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.backlot.access.OwnTokens;
import org.backlot.access.Role;
import org.backlot.endpoint.SocketClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossiers by mutation: who may, what comes of it, and that whoever wrote it sees it. */
@QuarkusTest
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ImportDossierTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String MUTATION = """
            mutation Import($dossier: String!, $dry: Boolean) {
              importDossier(input: {dossier: $dossier, fileName: "story.yaml", dryRun: $dry, clientMutationId: "m"}) {
                userErrors { code message path line column hint }
                recorded
                changes
                counts { sort added known }
                sequence
                clientMutationId
              }
            }
            """;

    private static String dossier(String slug) {
        return "dossier: 1\ntitle: A studio\ncompanies:\n  " + slug + ": Example " + slug + "\n";
    }

    private static Response send(@Nullable String authorization, String dossier, boolean dry) {
        RequestSpecification request = given().contentType("application/json")
                .body(Map.of("query", MUTATION, "variables", Map.of("dossier", dossier, "dry", dry)));
        return (authorization == null ? request : request.header("Authorization", authorization)).post("/graphql");
    }

    private static Response send(Role role, String dossier, boolean dry) {
        return send(OwnTokens.bearer(role), dossier, dry);
    }

    private static void exists(String slug, boolean there) {
        given().queryParam("query", "{company(slug: \"" + slug + "\") {slug}}")
                .get("/graphql")
                .then()
                .body("data.company", there ? equalTo(Map.of("slug", slug)) : equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({", 401, UNAUTHENTICATED", "READER, 403, FORBIDDEN", "CONTRIBUTOR, 403, FORBIDDEN"})
    void whoIsNoEditorIsRefused(@Nullable Role role, int status, String code) {
        send(role == null ? null : OwnTokens.bearer(role), dossier("not-mine"), false)
                .then()
                .statusCode(status)
                .body("errors[0].extensions.code", equalTo(code));
        exists("not-mine", false);
    }

    @Test
    void aFragmentOrAnotherNameHidesNoMutation() {
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "mutation { __typename ...F } fragment F on Mutation { ... { a: importDossier(input: {dossier: \"\"})"
                                + " { recorded } } }"))
                .post("/graphql")
                .then()
                .statusCode(401);
    }

    @Test
    void aDossierIsRehearsedThenRecordedThenLeftAlone() {
        send(Role.EDITOR, dossier("by-mutation"), true)
                .then()
                .statusCode(200)
                .body("data.importDossier.recorded", equalTo(false))
                .body("data.importDossier.changes[0]", equalTo("+ company by-mutation: Example by-mutation"))
                .body("data.importDossier.clientMutationId", equalTo("m"));
        exists("by-mutation", false);

        Response entered = send(Role.EDITOR, dossier("by-mutation"), false);
        exists("by-mutation", true);
        entered.then()
                .body("data.importDossier.recorded", equalTo(true))
                .body("data.importDossier.counts[0]", equalTo(Map.of("sort", "SUBJECT", "added", 1, "known", 0)));
        int sequence = entered.path("extensions.sequence");
        assertThat(sequence).isEqualTo(entered.<Integer>path("data.importDossier.sequence"));

        send(Role.ADMIN, dossier("by-mutation"), false)
                .then()
                .body("data.importDossier.recorded", equalTo(false))
                .body("data.importDossier.counts[0]", equalTo(Map.of("sort", "SUBJECT", "added", 0, "known", 1)));
    }

    @Test
    void everyMistakeIsToldWithItsPlaceAndNothingIsRecorded() {
        String broken = dossier("half") + "documents:\n  half-note: {kind: ARTICEL, titel: A note}\n";
        send(Role.EDITOR, broken, false)
                .then()
                .body("data.importDossier.recorded", equalTo(false))
                .body("data.importDossier.userErrors[0].code", equalTo("MISTAKE"))
                .body("data.importDossier.userErrors[0].line", equalTo(6))
                .body("data.importDossier.userErrors[0].path", equalTo(List.of("input", "dossier")))
                .body("data.importDossier.userErrors.size()", equalTo(3));
        exists("half", false);
    }

    @Test
    void overASocketTheTokenOfItsFirstMessageCounts() throws Exception {
        String payload = JSON.writeValueAsString(
                Map.of("query", MUTATION, "variables", Map.of("dossier", dossier("over-a-socket"), "dry", true)));
        for (boolean editor : new boolean[] {true, false}) {
            try (SocketClient socket = SocketClient.unready()) {
                socket.send(JSON.writeValueAsString(Map.of(
                        "type",
                        "connection_init",
                        "payload",
                        editor ? Map.of("Authorization", OwnTokens.bearer(Role.EDITOR)) : Map.of())));
                assertThat(socket.next().at("/type").asText()).isEqualTo("connection_ack");
                socket.send("{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": " + payload + "}");
                JsonNode answer = socket.next();
                assertThat(answer.at("/type").asText()).isEqualTo(editor ? "next" : "error");
                assertThat(answer.at("/payload/0/extensions/code").asText()).isEqualTo(editor ? "" : "UNAUTHENTICATED");
            }
        }
    }
}
