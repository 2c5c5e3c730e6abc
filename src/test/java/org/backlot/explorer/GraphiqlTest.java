package org.backlot.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphiQL as a browser finds it. */
@QuarkusTest
class GraphiqlTest {
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    static List<Example> examples() throws IOException {
        return Example.listed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql", "/q/graphql-ui", "/q/graphql-ui/"})
    void leadsToThePage(String path) {
        given().redirects().follow(false).get(path).then().statusCode(302).header("Location", endsWith("graphiql/"));
        given().get(path).then().statusCode(200).body("html.head.title", equalTo("Backlot"));
    }

    @Test
    void everythingThatThePageLoadsIsServedHere() {
        String page = given().get("/graphiql/").asString();
        assertThat(LOADED.matcher(page).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(2)
                .allSatisfy(address -> {
                    assertThat(address).doesNotContain(":");
                    given().get("/graphiql/" + address).then().statusCode(200);
                });
    }

    @Test
    void thePageMayTalkToNoOtherHost() {
        given().get("/graphiql/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("connect-src 'self'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "graphql", "json"})
    void theWorkersOfTheEditorAreServedHere(String worker) {
        given().get("/graphiql/bundle/" + worker + ".worker.js").then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnsweredFromTheSeed(Example example) throws IOException {
        given().contentType("application/json")
                .accept("application/graphql-response+json, application/json")
                .body(Map.of("query", example.query()))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.values()[0]", notNullValue());
    }
}
